import { language } from '../../words/catalogue.ts';

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

const ofSystem = (): string => new Intl.DateTimeFormat().resolvedOptions().locale;

/**
 * How dates and numbers are written: as this computer has it where that goes with the language
 * in use (British dates in English), else as the language has it.
 */
export const locale = (system: string = ofSystem()): string =>
  primary(system) === language ? system : language;
