/**
 * What stands in an answer, if it is written as the service writes: AWS JSON, in UTF-8,
 * not compressed. https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
import type { ServiceWords } from '../contract/pool-error.ts';
import type { WireResult } from './transport.ts';

export type WireAnswer = Extract<WireResult, { kind: 'answer' }>;

type Content =
  | { readonly kind: 'empty' }
  | { readonly kind: 'object'; readonly object: Readonly<Record<string, unknown>> }
  /** Another type or encoding, or not what it says it is. */
  | { readonly kind: 'odd' };

const odd = { kind: 'odd' } as const;

const jsonTypes = /^application\/(x-amz-json-1\.1|json)( *; *charset="?utf-8"?)?$/i;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectIn = (body: Uint8Array): Content => {
  try {
    const value: unknown = JSON.parse(strictUtf8.decode(body));
    return isObject(value) ? { kind: 'object', object: value } : odd;
  } catch {
    return odd;
  }
};

const contentOf = ({ headers, body }: WireAnswer): Content => {
  const { 'content-type': type, 'content-encoding': encoding = 'identity' } = headers;
  if (encoding !== 'identity' || (type !== undefined && !jsonTypes.test(type))) return odd;
  return body.length === 0 ? { kind: 'empty' } : objectIn(body);
};

/** `x-amzn-requestid`; null where there is none, or several that contradict each other. */
export const requestIdOf = ({ headers }: WireAnswer): string | null => {
  const id = headers['x-amzn-requestid'] ?? '';
  return /^[\w+/=:.-]{1,128}$/.test(id) ? id : null;
};

const errorType = 'x-amzn-errortype';

/** Whether it is a success as the service writes them: 200, a request id, an object or nothing. */
export const isSound = (answer: WireAnswer): boolean =>
  answer.status === 200 &&
  requestIdOf(answer) !== null &&
  answer.headers[errorType] === undefined &&
  contentOf(answer).kind !== 'odd';

/** Whether it is a success with nothing in it: no body or an empty object, and no error's name. */
export const saysNothing = (answer: WireAnswer): boolean => {
  const content = contentOf(answer);
  return (
    answer.headers[errorType] === undefined &&
    (content.kind === 'empty' ||
      (content.kind === 'object' && Object.keys(content.object).length === 0))
  );
};

/** `com.amazonaws.cognito#Name:http://…` and `Name:` are both the name alone, with its address. */
const nameIn = (written: unknown): string | undefined =>
  typeof written === 'string'
    ? /^(?:[\w.-]+#)?([A-Za-z]\w{0,127})(?::[^,]*)?$/.exec(written)?.[1]
    : undefined;

/** The service's messages are a few hundred characters at most; others may write what they like. */
const longestMessage = 1_000;

/**
 * The error an answer names, in `__type` of its body, in `x-amzn-errortype`, or in both.
 * Null where there is none to be read, and where the two contradict each other.
 */
export const errorIn = (answer: WireAnswer): ServiceWords | null => {
  const content = contentOf(answer);
  if (content.kind !== 'object' || answer.headers['content-type'] === undefined) return null;
  const { object } = content;
  const written = [object['__type'], answer.headers[errorType]].filter(
    (name) => name !== undefined,
  );
  const [name, ...others] = written.map(nameIn);
  if (name === undefined || others.some((other) => other !== name)) return null;
  const message = [object['message'], object['Message'], answer.headers['x-amzn-errormessage']];
  return {
    name,
    message: (message.find((text) => typeof text === 'string') ?? '').slice(0, longestMessage),
    requestId: requestIdOf(answer),
  };
};
