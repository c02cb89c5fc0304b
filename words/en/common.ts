/** What every screen may need. */
export const common = {
  appName: 'Signet',
  windowTitle: (screen: string): string => `${screen} · Signet`,
  /** The name of a button; `what` is a label, such as “User pool id”. */
  copy: (what: string): string => `Copy ${what.toLowerCase()}`,
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it by hand.',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  notSet: 'not set',
  unexpected:
    'Signet made a mistake of its own. What you see may be out of date; start Signet again to be sure.',
};

/** The service's own words, shown folded beside ours. */
export const serviceWords = {
  title: 'What the service said',
  name: 'Error name',
  message: 'Message',
  requestId: 'Request id',
  noName: 'none given',
  noMessage: 'none given',
  noRequestId: 'none given',
};

/** Saving a paper where the person says: a copy of the account, a receipt. */
export const saving = {
  saved: (name: string): string => `Saved as ${name}`,
  declined: 'Nothing was saved: the dialog was closed without a place.',
  notWritten: {
    'no-space': 'Not saved: the disk is full. Make room, or choose another place.',
    'no-permission':
      'Not saved: this computer does not let Signet write there. Choose another place.',
    failed: 'Not saved: the file could not be written there. Choose another place.',
  },
};
