/** What ids of a user pool look like, and finding them in running text. */

/** `eu-central-1`, `us-gov-west-1`, `eusc-de-east-1`. */
const regionShape = /^[a-z]{2,4}(?:-[a-z]{1,12}){1,3}-\d{1,2}$/;
/** UserPoolIdType of the API reference, with the Region that every real id begins with. */
const poolIdShape = /^([a-z]{2,4}(?:-[a-z]{1,12}){1,3}-\d{1,2})_[0-9A-Za-z]{1,40}$/;
const clientIdShape = /^[\w+]{1,128}$/;
/** As app client ids are made: 25 or 26 small letters and digits, both among them. */
const usualClientIdShape = /^(?=.*\d)(?=.*[a-z])[0-9a-z]{25,26}$/;
/** `eu-central-1:6f2b…`: an id of Amazon Cognito's other half, identity pools. */
const identityPoolShape =
  /^[a-z]{2,4}(?:-[a-z]{1,12}){1,3}-\d{1,2}:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const longestId = 128;

export const isRegion = (text: string): boolean => text.length <= 32 && regionShape.test(text);

export const isPoolId = (text: string): boolean => text.length <= 55 && poolIdShape.test(text);

/** The Region a user pool id begins with; empty for anything else. */
export const regionOf = (userPoolId: string): string =>
  (isPoolId(userPoolId) ? poolIdShape.exec(userPoolId)?.[1] : undefined) ?? '';

export const isClientId = (text: string): boolean => clientIdShape.test(text);

export const isUsualClientId = (text: string): boolean =>
  text.length <= 26 && usualClientIdShape.test(text);

/** ClientSecretType of the API reference. */
export const isClientSecret = (text: string): boolean => /^[\w+]{24,64}$/.test(text);

const wordsIn = (text: string, between: RegExp): readonly string[] =>
  text.split(between).filter((word) => word !== '' && word.length <= longestId);

/** In the order in which they stand there, each once. */
export const poolIdsIn = (text: string): readonly string[] => [
  ...new Set(wordsIn(text, /[^\w-]+/).filter(isPoolId)),
];

export const clientIdsIn = (text: string): readonly string[] => [
  ...new Set(wordsIn(text, /[^\w+-]+/).filter(isUsualClientId)),
];

export const hasIdentityPoolId = (text: string): boolean =>
  wordsIn(text, /[^\w:-]+/).some((word) => identityPoolShape.test(word));
