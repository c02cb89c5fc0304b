/** A claim: what it is called in words, and what it means. */
interface ClaimWords {
  readonly label: string;
  readonly meaning: string;
}

/** A scope: what a token with it lets its holder do. */
interface ScopeWords {
  readonly label: string;
  readonly meaning: string;
}

/** The page of the tokens of a sign-in. */
export const tokens = {
  title: 'Tokens',
  sentence:
    'What this sign-in carries with it. A token can be read by whoever has it, so Signet shows what yours say, and never the tokens themselves.',
  reading: 'Reading and verifying…',
  ended: {
    title: 'This sign-in is over',
    meaning: 'Its tokens are no longer good for anything here.',
    next: 'Go to the account to see why, and sign in again.',
  },
  retry: 'Try again',
  clock: 'When what ends',
  accessEnds: 'Access token',
  idEnds: 'ID token',
  refreshEnds: 'Refresh token',
  signedIn: 'Signed in',
  others: 'Other services',
  endsIn: (time: string, left: string): string => `Ends ${time}, in ${left}`,
  endedAt: (time: string): string => `Ended ${time}`,
  refreshKept:
    'Kept, to renew the others. It does not say when it ends: 30 days after the sign-in unless the pool decides otherwise.',
  refreshNone: 'None was given: this sign-in ends with the access token, and cannot be renewed.',
  othersUntil: (time: string): string =>
    `May accept these tokens until ${time}, even after you sign out or delete the account: many only look at the date and the signature.`,
  othersOver: 'These tokens are over: nobody should accept them any more.',
  renew: 'Renew now',
  renewing: 'Renewing…',
  renewed:
    'Renewed. What is shown is the new tokens; those before stay good elsewhere until they end.',
  allows: 'What it lets you do',
  noScopes: 'It names no scope.',
  scopes: {
    'aws.cognito.signin.user.admin': {
      label: 'Manage your own account',
      meaning:
        'Read and change your attributes, password, second factors and devices, and delete the account.',
    },
    openid: {
      label: 'Know who you are',
      meaning: 'Gives an ID token, and lets its holder ask the pool for your user info.',
    },
    email: {
      label: 'Read your e-mail address',
      meaning: 'Adds the address, and whether it is verified, to the ID token and the user info.',
    },
    phone: {
      label: 'Read your phone number',
      meaning: 'Adds the number, and whether it is verified, to the ID token and the user info.',
    },
    profile: {
      label: 'Read your profile',
      meaning: 'Adds your other readable attributes, such as your name, to the ID token.',
    },
  } as Readonly<Record<string, ScopeWords>>,
  otherScope: {
    label: 'A permission of the pool’s own',
    meaning: 'What it opens is known to the service it names, not to Signet.',
  },
  lacksAccount:
    'It does not let you manage the account: aws.cognito.signin.user.admin is not among its scopes.',
  access: 'Access token',
  accessAbout: 'Opens things: services let its holder do what its scopes say.',
  id: 'ID token',
  idAbout: 'Says who you are. It is for the app that signed you in, and opens nothing.',
  idNone: 'This sign-in came with an access token alone, so there is no ID token.',
  header: 'Header',
  headerAbout: 'How the token is signed. It is not part of what the token says.',
  verified: 'Verified',
  verifiedAbout: (keyId: string): string =>
    `Signed by the pool with its key ${keyId}, for this app client, and not over.`,
  expired: 'Genuine, and over',
  expiredAbout: (keyId: string): string =>
    `Signed by the pool with its key ${keyId}. Its time is over, so it is no longer accepted.`,
  forged: 'Not genuine',
  cannotTell: 'Not verified',
  cannotTellAbout:
    'The pool’s keys could not be read, so its signature could not be checked. What it says is shown as it stands.',
  faults: {
    'not-a-token': 'It cannot be read as a token.',
    algorithm: 'It is not signed the way pools sign (RS256).',
    'unknown-key': 'It is signed with a key that is none of this pool’s.',
    signature: 'Its signature is wrong: it was changed, or somebody else made it.',
    issuer: 'It names another pool as its issuer.',
    client: 'It was issued for another app client.',
    use: 'It is a token of another kind than is needed here.',
    nonce: 'It was not made for this sign-in.',
    subject: 'It is about another account.',
  },
  claims: {
    sub: {
      label: 'Account id',
      meaning: 'Your account’s own id in this pool. It stays the same when your name changes.',
    },
    username: { label: 'Username', meaning: 'What the pool calls your account.' },
    'cognito:username': { label: 'Username', meaning: 'What the pool calls your account.' },
    iss: { label: 'Issuer', meaning: 'The pool that made and signed this token.' },
    client_id: { label: 'App client', meaning: 'The app you signed in with.' },
    aud: { label: 'Audience', meaning: 'The app this token is for.' },
    token_use: { label: 'Kind', meaning: 'Whether it opens things or says who you are.' },
    scope: { label: 'Scopes', meaning: 'What it lets its holder do.' },
    auth_time: {
      label: 'Signed in',
      meaning: 'When you last showed who you are. It stays when the token is renewed.',
    },
    iat: { label: 'Issued', meaning: 'When this token was made.' },
    exp: { label: 'Ends', meaning: 'From then on nobody should accept it.' },
    nbf: { label: 'Begins', meaning: 'Before then nobody should accept it.' },
    jti: { label: 'Token id', meaning: 'This one token’s own id.' },
    origin_jti: {
      label: 'Sign-in id',
      meaning: 'The same in every token of one sign-in. By it they are revoked together.',
    },
    event_id: { label: 'Event id', meaning: 'Names the sign-in in the pool’s own records.' },
    device_key: { label: 'Device', meaning: 'The remembered device this sign-in is bound to.' },
    version: { label: 'Version', meaning: 'The form of the token.' },
    nonce: {
      label: 'Nonce',
      meaning: 'A random value that ties the token to the sign-in it was made for.',
    },
    at_hash: { label: 'Access token hash', meaning: 'Ties this token to its access token.' },
    'cognito:groups': { label: 'Groups', meaning: 'The groups of the pool you are in.' },
    'cognito:roles': {
      label: 'Roles',
      meaning: 'The AWS roles your groups give you the use of.',
    },
    'cognito:preferred_role': {
      label: 'Preferred role',
      meaning: 'The AWS role of your most important group.',
    },
    identities: {
      label: 'Linked sign-ins',
      meaning: 'The accounts of other providers that lead to this one.',
    },
    email: { label: 'E-mail', meaning: 'Your e-mail address.' },
    email_verified: {
      label: 'E-mail verified',
      meaning: 'Whether it was shown that the address is yours.',
    },
    phone_number: { label: 'Phone number', meaning: 'Your phone number.' },
    phone_number_verified: {
      label: 'Phone number verified',
      meaning: 'Whether it was shown that the number is yours.',
    },
    name: { label: 'Name', meaning: 'Your whole name.' },
    given_name: { label: 'Given name', meaning: 'Your given name.' },
    family_name: { label: 'Family name', meaning: 'Your family name.' },
    nickname: { label: 'Nickname', meaning: 'What you like to be called.' },
    preferred_username: {
      label: 'Preferred username',
      meaning: 'A name you may also sign in with in some pools.',
    },
    birthdate: { label: 'Date of birth', meaning: 'As you gave it.' },
    gender: { label: 'Gender', meaning: 'As you gave it.' },
    address: { label: 'Address', meaning: 'Your postal address.' },
    locale: { label: 'Language', meaning: 'The language you prefer.' },
    zoneinfo: { label: 'Time zone', meaning: 'Where you usually are.' },
    picture: { label: 'Picture', meaning: 'The address of a picture of you. It is not loaded.' },
    profile: { label: 'Profile page', meaning: 'The address of a page about you.' },
    website: { label: 'Website', meaning: 'The address of your website.' },
    updated_at: { label: 'Changed', meaning: 'When your attributes were last changed.' },
    kid: { label: 'Key id', meaning: 'The key of the pool that signed it.' },
    alg: { label: 'Algorithm', meaning: 'How it is signed. Pools use RS256.' },
  } as Readonly<Record<string, ClaimWords>>,
  custom: { label: 'The pool’s own', meaning: 'An attribute that this pool has added.' },
  otherClaim: { label: 'Other', meaning: 'Signet has no words for this one.' },
};
