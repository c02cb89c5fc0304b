/** The keys, and what they do. */
export const cheatSheet = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  anywhere: 'Anywhere',
  inLists: 'In lists and dialogs',
  move: 'Move in a list',
  choose: 'Choose',
  closeIt: 'Close it, or keep things as they are',
  next: 'To the next thing',
  question: 'This list, too',
  noDelete: 'Deleting an account has no key. It is a page of steps that you go through.',
};
