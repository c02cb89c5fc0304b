/** Changing the password from inside the account, and what passwords have to be. */
export const passwordChange = {
  title: 'Change your password',
  /** The rules of a password policy, ticked as one types. */
  policy: {
    known: 'This pool asks for:',
    usual: 'Most pools ask for this; this one may ask for more:',
    length: (least: number): string =>
      least === 1 ? '1 character or more' : `${least} characters or more`,
    lowercase: 'a lower-case letter',
    uppercase: 'an upper-case letter',
    number: 'a digit',
    symbol: 'a symbol, such as ! or -',
    edges: 'no space at the beginning or end',
    met: 'done',
    unmet: 'still missing',
    /** Read out as one types. */
    summary: (met: number, all: number): string =>
      met === all ? `All ${all} rules are met.` : `${met} of ${all} rules are met.`,
  },
};
