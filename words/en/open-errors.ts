const untouched = 'Nothing was changed.';

/** What happened is open: these never say that nothing was done. */
export const open = {
  'internal-error': {
    title: 'The pool had an error of its own',
    meaning: 'It may have done what was asked, or not.',
    next: 'Wait a moment and look again before you repeat it.',
  },
  'no-answer': {
    title: 'No answer came back',
    meaning: 'The request may have arrived, or not.',
    next: 'Check the network connection, then look again before you repeat it.',
  },
  'strange-answer': {
    title: 'Something else answered in the pool’s place',
    meaning:
      'A proxy or a network’s sign-in page may stand in between. What the pool did is not known.',
    next: 'Open a web page to see whether your network wants you to sign in, then look again.',
  },
};

/**
 * The same three where asking again can do no harm: reading, signing in, proving who one is.
 */
export const harmlessErrors = {
  'internal-error': {
    title: 'The pool had an error of its own',
    meaning: untouched,
    next: 'Wait a moment, then try again.',
  },
  'no-answer': {
    title: 'No answer came back',
    meaning: untouched,
    next: 'Check the network connection, then try again.',
  },
  'strange-answer': {
    title: 'Something else answered in the pool’s place',
    meaning: `A proxy or a network’s sign-in page may stand in between. ${untouched}`,
    next: 'Open a web page to see whether your network wants you to sign in, then try again.',
  },
};
