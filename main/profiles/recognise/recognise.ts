/**
 * A user pool out of whatever a person has at hand: a token, an address, a configuration file,
 * a line of text. A pure function: nothing is sent, kept or evaluated, every text gives an
 * answer, and the time it takes grows with the length of the text and not faster.
 */
import type { RecogniseOutcome, RecogniseRemark } from '../../contract/profile.ts';
import { addressIn, recogniseAddress } from './addresses.ts';
import { recogniseEntries } from './configuration.ts';
import { nothing, recognised } from './found.ts';
import { readEntries, type Entry } from './literal-entries.ts';
import { clientIdsIn, hasIdentityPoolId, poolIdsIn } from './pool-ids.ts';
import { loneToken, recogniseToken, tokensIn } from './tokens.ts';

/** The longest text that is read, in characters: generated configurations can be long. */
export const longestText = 1_000_000;

/** JSON, or source text that holds an object. */
const fileStart =
  /^(?:[{[]|(?:export|const|let|var|import|module\.exports|window\.|Amplify\.|\/\*|\/\/|"use strict"|'use strict')(?=[\s=.{*/;(\w]|$))/;

/** `NAME=value` and `name: value`, line by line: variables, YAML, notes. */
const linesIn = (text: string): readonly Entry[] =>
  text.split(/[\r\n]+/, 20_000).flatMap((line) => {
    const at = line.slice(0, 200).search(/[:=]/);
    if (at === -1 || line.length > 8_192) return [];
    const key = line.slice(0, at).trim();
    const value = line
      .slice(at + 1)
      .replace(/^[\s"'`]+/, '')
      .replace(/["'`,;\s]{0,8}$/, '');
    return key === '' || value === '' ? [] : [{ path: [key.replace(/^export\s/, '')], value }];
  });

const entriesIn = (text: string): readonly Entry[] | 'damaged' => {
  const read = readEntries(text);
  if (read.kind === 'read') return read.entries;
  return fileStart.test(text) ? 'damaged' : [];
};

/** Ids that stand in the text without a name. */
const loneIds = (text: string): RecogniseOutcome | undefined => {
  const [userPoolId = ''] = poolIdsIn(text);
  const [clientId = '', ...further] = clientIdsIn(text);
  if (userPoolId === '' && clientId === '') return undefined;
  const remarks: readonly RecogniseRemark[] = further.length > 0 ? ['several-clients'] : [];
  return recognised('text', { userPoolId, clientId }, remarks);
};

/** The first address in a longer text that is one of a pool. */
const addressAmong = (text: string): RecogniseOutcome | undefined =>
  text
    .split(/[\s"'`<>]+/, 5_000)
    .filter((word) => /^https?:\/\//i.test(word))
    .map((word) => addressIn(word.replace(/[).,;]{0,4}$/, '')))
    .filter((url) => url !== undefined)
    .map(recogniseAddress)
    .find((outcome) => outcome.kind === 'recognised');

/** What the ids without a name add to what was found by names. */
const together = (
  named: RecogniseOutcome | undefined,
  lone: RecogniseOutcome | undefined,
): RecogniseOutcome | undefined => {
  if (named?.kind !== 'recognised' || lone?.kind !== 'recognised') return named ?? lone;
  const { profile, needed } = named;
  const fill = (field: 'userPoolId' | 'clientId'): string => profile[field] || lone.profile[field];
  if (!needed.some((field) => field !== 'region' && lone.profile[field] !== '')) return named;
  const further = lone.remarks.filter((remark) => !named.remarks.includes(remark));
  const whole = { ...profile, userPoolId: fill('userPoolId'), clientId: fill('clientId') };
  const remarks = named.remarks.filter((remark) => remark !== 'has-secret');
  return recognised(named.as, whole, [...remarks, ...further]);
};

const inLongerText = (text: string, nowMs: number): RecogniseOutcome => {
  const entries = entriesIn(text);
  if (entries === 'damaged') return nothing('damaged-file');
  const byName = recogniseEntries(entries) ?? recogniseEntries(linesIn(text)) ?? addressAmong(text);
  const found = together(byName, loneIds(text));
  const [token] = tokensIn(text)
    .map((each) => recogniseToken(each, nowMs))
    .filter((outcome) => outcome.kind === 'recognised');
  if (found?.kind === 'recognised') {
    return token === undefined ? found : { ...found, remarks: [...found.remarks, 'has-token'] };
  }
  if (token !== undefined) return token;
  return nothing(hasIdentityPoolId(text) ? 'identity-pool' : 'unknown');
};

/** Reads a pool out of a text. `nowMs` tells whether a token is over, milliseconds since 1970. */
export const recognise = (given: string, nowMs: number): RecogniseOutcome => {
  if (given.length > longestText) return nothing('too-long');
  const text = given.replace(/^\uFEFF/, '').trim();
  if (text === '') return nothing('empty');
  const token = loneToken(text);
  if (token !== undefined) return recogniseToken(token, nowMs);
  const bare = text.replace(/^["'`<(]{1,2}/, '').replace(/[>)"'`.,;]{1,2}$/, '');
  const url = addressIn(bare);
  if (url !== undefined) return recogniseAddress(url);
  return inLongerText(text, nowMs);
};
