/** The journal's name in the folder of Signet's own files. */
export const journalName = 'deletion.json';
