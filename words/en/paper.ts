const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What every paper has that Signet writes: the receipt of a deletion, the copy of an account. */
export const paper = {
  /** As browsers and screen readers call it. */
  language: 'en',
  day: (day: number, month: number, year: number): string =>
    `${day} ${months[month] ?? ''} ${year}`,
  /** Kinds of file, in the dialog that asks where to save. */
  forms: { html: 'Web page', json: 'JSON' },
  notSettled: 'Not settled',
  toDo: 'to do',
  done: 'done',
  yes: 'Yes',
  no: 'No',
  none: 'None',
  notKnown: 'Not known',
  serviceName: 'Error name',
  serviceMessage: 'Message',
  requestId: 'Request id',
  noName: 'none given',
  noMessage: 'none given',
  noRequestId: 'none',
  paper: 'This paper',
  version: 'Written by',
  signet: (version: string): string => `Signet ${version}`,
  written: 'Written',
  notes: 'Notes',
  hash: 'Content hash',
  hashMeaning:
    'The hash shows that this file was not changed since its hash was written. It is no signature: it does not show who wrote the file, and whoever changes the file can write a new hash as well.',
  hashCheck: (command: string): string =>
    `To check it, run ${command} in a copy of Signet’s source, or by hand: put 64 zeros in place of the digits after “sha256” and its colon, and take SHA-256 of the file.`,
};
