const rules = new Intl.PluralRules('ar');

/** The forms of a counted thing. `one` and `two` say their number by themselves. */
export interface Forms {
  readonly one: string;
  readonly two: string;
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After none and after whole hundreds. */
  readonly other: string;
}

/** A number and its thing, as they agree in Arabic. */
export const counted = (count: number, forms: Forms): string => {
  switch (rules.select(count)) {
    case 'one':
      return forms.one;
    case 'two':
      return forms.two;
    case 'few':
      return `${count} ${forms.few}`;
    case 'many':
      return `${count} ${forms.many}`;
    case 'zero':
    case 'other':
      return `${count} ${forms.other}`;
  }
};
