/** What the person chose about the app itself: its language, and where its window is. */
import type { Language, PreferencesView } from '../contract/preferences.ts';
import { languageFor } from './language.ts';
import type { PreferencesFile } from './preferences-file.ts';
import type { StoredPreferences, WindowPlace } from './stored-preferences.ts';

export interface PreferencesPorts {
  readonly file: PreferencesFile;
  /** The languages the system's owner prefers, best first. */
  readonly systemLanguages: () => readonly string[];
  /** The languages that Signet speaks. */
  readonly spoken: readonly Language[];
  /** Speaks this language from then on, in main. */
  readonly speak: (language: Language) => Promise<void>;
  readonly onChange: (view: PreferencesView) => void;
  /** Runs the work after a while; answers the way to call it off. */
  readonly schedule: (delayMs: number, work: () => void) => () => void;
}

/** A window that is being moved is written down once it rests. */
const restMs = 500;

export class Preferences {
  readonly #ports: PreferencesPorts;
  #stored: StoredPreferences;
  #callOff: () => void = () => undefined;
  #unwritten = false;

  /** Reads the file, once. */
  constructor(ports: PreferencesPorts) {
    this.#ports = ports;
    this.#stored = ports.file.read();
  }

  /** The language in use, and whether the person chose it. */
  preferences(): PreferencesView {
    const { spoken, systemLanguages } = this.#ports;
    const chosen = this.#stored.language;
    return { language: languageFor(chosen, systemLanguages(), spoken), chosen };
  }

  /** The window as it was left; null when none was. */
  window(): WindowPlace | null {
    return this.#stored.window;
  }

  /** Speaks another language and keeps the choice, where the disk allows. */
  async setLanguage({
    language,
  }: {
    readonly language: Language | null;
  }): Promise<PreferencesView> {
    this.#stored = { ...this.#stored, language };
    this.#unwritten = true;
    this.flush();
    const view = this.preferences();
    await this.#ports.speak(view.language);
    this.#ports.onChange(view);
    return view;
  }

  /** Keeps where the window is; written when it has come to rest. */
  keepWindow(window: WindowPlace): void {
    this.#stored = { ...this.#stored, window };
    this.#unwritten = true;
    this.#callOff();
    this.#callOff = this.#ports.schedule(restMs, () => this.flush());
  }

  /** Writes what is not written yet: before the app ends, for example. */
  flush(): void {
    this.#callOff();
    if (this.#unwritten) this.#unwritten = !this.#ports.file.write(this.#stored);
  }
}
