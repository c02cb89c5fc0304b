// @ts-check
/**
 * `npm run verify-receipt FILE`: says whether a paper that Signet wrote is as it was written,
 * and then what it says in short. Plain JavaScript on Node's own modules, so that it works
 * offline and before anything is installed; and a second reading of the rule for the hash
 * that shares no line with the first, so that both would have to be wrong in the same way.
 *
 * Exit: 0 whole, 1 changed, 2 nothing can be said.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const longestBytes = 64 * 1024 * 1024;

/** @typedef {(path: string) => string} Reading What the paper says at a path; empty where nothing is. */

const [file, ...others] = process.argv.slice(2);
if (file === undefined || others.length > 0) {
  stop('Usage: npm run verify-receipt FILE\nFILE is a receipt or a copy that Signet saved.');
}

const bytes = contentOf(placeOf(file));
const { name, read } = readingOf(bytes.toString('utf8'));

if (isWhole(bytes)) {
  console.log(`This ${name} is whole: it was not changed since its hash was written.`);
  console.log(
    `The hash is no signature: it does not show who wrote the ${name}, and whoever changes it can write a new hash as well.`,
  );
  tell(read);
} else {
  console.log(`This ${name} was changed: what is in it does not match its hash.`);
  console.log(
    'Do not rely on it. Saving it again in another program is enough of a change, too; look for the file as Signet saved it.',
  );
  process.exitCode = 1;
}

/**
 * npm runs this in its own folder; people mean the one they are in.
 * @param {string} given
 */
function placeOf(given) {
  const from = process.env['npm_lifecycle_event'] === 'verify-receipt' && process.env['INIT_CWD'];
  return resolve(from || process.cwd(), given);
}

/** @param {string} path */
function contentOf(path) {
  try {
    const { size } = statSync(path);
    if (!statSync(path).isFile()) stop(`${printable(path)} is no file.`);
    if (size > longestBytes) stop(`${printable(path)} is larger than any paper of Signet.`);
    return readFileSync(path);
  } catch (error) {
    return stop(`${printable(path)} cannot be read: ${printable(String(error))}`);
  }
}

/**
 * The rule: one `sha256:` with 64 hexadecimal digits; the hash is over all bytes of the file
 * with zeros for these digits.
 * @param {Buffer} content
 */
function isWhole(content) {
  // One character a byte, so that places in the text are places in the file.
  const found = [...content.toString('latin1').matchAll(/sha256:([0-9a-fA-F]{64})/g)];
  const [seal, another] = found;
  if (seal === undefined) stop('There is no hash in this file, so nothing can be said about it.');
  if (another !== undefined) {
    stop('There are several hashes in this file, so nothing can be said about it.');
  }
  const start = seal.index + 'sha256:'.length;
  const hash = createHash('sha256')
    .update(content.subarray(0, start))
    .update('0'.repeat(64))
    .update(content.subarray(start + 64))
    .digest('hex');
  return hash === seal[1];
}

/**
 * What kind of paper it is, and how to look things up in it.
 * @param {string} text
 * @returns {{ name: string, read: Reading }}
 */
function readingOf(text) {
  const data = jsonOf(text);
  const kind = data === null ? pageKindOf(text) : String(data['document']);
  const names = new Map([
    ['signet-receipt', 'receipt'],
    ['signet-account-copy', 'copy'],
  ]);
  return {
    name: names.get(kind) ?? 'file',
    read: data === null ? readPage(text) : (path) => readData(data, path),
  };
}

/** @param {string} text */
function jsonOf(text) {
  try {
    /** @type {unknown} */
    const data = JSON.parse(text);
    return isObject(data) ? data : null;
  } catch {
    return null;
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null;
}

/**
 * `account.sub` is `sub` among the facts of the section `account`; `looks.0.at` is `at` of
 * the first entry of `looks`; what has no point stands at the top.
 * @param {Record<string, unknown>} data
 * @param {string} path
 */
function readData(data, path) {
  const [section = '', ...rest] = path.split('.');
  const sections = isObject(data['sections']) ? data['sections'] : {};
  const where = isObject(sections[section]) ? sections[section] : {};
  /** @type {unknown} */
  let value =
    rest.length === 0 ? data[section] : rest.length === 1 ? where['facts'] : where['entries'];
  for (const key of rest) value = isObject(value) ? value[key] : undefined;
  const first = Array.isArray(value) ? /** @type {unknown} */ (value[0]) : value;
  return typeof first === 'string' ? first : '';
}

/** @param {string} text */
function pageKindOf(text) {
  return /<meta name="document" content="([a-z-]+)">/.exec(text)?.[1] ?? '';
}

/**
 * Each fact of a page is marked with its path; within it, a time says itself exactly.
 * @param {string} text
 * @returns {Reading}
 */
function readPage(text) {
  /** @type {Map<string, string>} */
  const facts = new Map();
  for (const [, path = '', inner = ''] of text.matchAll(
    /data-fact="([^"]+)">([\s\S]*?)<\/(?:dd|h1|h3|p|td)>/g,
  )) {
    const time = /<time datetime="([^"]+)"/.exec(inner)?.[1];
    if (!facts.has(path)) facts.set(path, time ?? plain(inner));
  }
  return (path) => facts.get(path) ?? '';
}

/** @param {string} inner */
function plain(inner) {
  /** @type {Record<string, string>} */
  const entities = { lt: '<', gt: '>', quot: '"', '#39': "'", '#58': ':', amp: '&' };
  return inner
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#\d+);/g, (whole, /** @type {string} */ name) => entities[name] ?? whole);
}

/** @param {Reading} read */
function tell(read) {
  const pool = [read('account.poolName'), read('account.userPoolId')].filter(Boolean);
  const rows = [
    ['Says', read('title')],
    ['Account', read('account.accountName')],
    ['Subject', read('account.sub')],
    ['Pool', pool.join(', ')],
    ['Yes said', read('decision.askedAt')],
    ['Sent', read('request.sentAt')],
    ['Answered', read('request.answeredAt')],
    ['Last look', lastLook(read)],
    ['Read', read('account.readAt')],
    ['Written', read('paper.writtenAt')],
    ['Note', read('remark') || read('remarks')],
  ].filter(([, value]) => value !== '');
  if (rows.length > 0) console.log('');
  for (const [label = '', value = ''] of rows) {
    console.log(`  ${label.padEnd(10)} ${printable(value)}`);
  }
}

/** @param {Reading} read */
function lastLook(read) {
  let at = 0;
  while (read(`looks.${at + 1}.at`) !== '') at += 1;
  return [read(`looks.${at}.at`), read(`looks.${at}.found`)].filter(Boolean).join(', ');
}

/**
 * Nothing in a file may move the cursor, colour the screen or turn the direction of writing.
 * @param {string} text
 */
function printable(text) {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
