import { words } from '../../words/catalogue.ts';
import type { Paper, Section } from './paper.ts';
import { fact, moment, text } from './values.ts';

/** The last section of every paper: which Signet wrote it, and when. */
export const colophonOf = ({ appVersion, writtenAtMs }: Paper): Section => ({
  key: 'paper',
  title: words.paper.paper,
  text: [],
  body: {
    kind: 'facts',
    facts: [
      fact('version', words.paper.version, text(words.paper.signet(appVersion))),
      fact('writtenAt', words.paper.written, moment(writtenAtMs)),
    ],
  },
});
