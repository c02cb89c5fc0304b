import type { Language } from '../contract/preferences.ts';

/** Where and how large the window is, in the screen's own points. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The window as it was left. */
export interface WindowPlace {
  /** Its bounds while it is not maximised. */
  readonly bounds: Bounds;
  readonly maximized: boolean;
  /** 1: as it comes. */
  readonly zoom: number;
}

/** What is kept of the app itself between two starts. */
export interface StoredPreferences {
  /** Null: the system's language decides. */
  readonly language: Language | null;
  /** Null until a window was closed. */
  readonly window: WindowPlace | null;
}

export const noPreferences: StoredPreferences = { language: null, window: null };

/** Complete by type. */
const named: Readonly<Record<Language, true>> = {
  ar: true,
  de: true,
  en: true,
  es: true,
  ja: true,
};

const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(named, value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Screens are wide, not endless. */
const isLength = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 100_000;

const isBounds = (value: unknown): value is Bounds =>
  isObject(value) &&
  [value['x'], value['y'], value['width'], value['height']].every((each) => isLength(each));

const isWindowPlace = (value: unknown): value is WindowPlace => {
  if (!isObject(value)) return false;
  const { bounds, maximized, zoom } = value;
  return (
    isBounds(bounds) &&
    typeof maximized === 'boolean' &&
    typeof zoom === 'number' &&
    zoom >= 0.25 &&
    zoom <= 5
  );
};

/** Whether what was read can be used as it is. */
export const isStoredPreferences = (value: unknown): value is StoredPreferences => {
  if (!isObject(value)) return false;
  const { language, window } = value;
  return (language === null || isLanguage(language)) && (window === null || isWindowPlace(window));
};
