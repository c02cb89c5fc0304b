/** The copy of an account: what the pool told about its owner, on paper. */
export const accountCopy = {
  name: 'Copy of an account',
  subtitle: (poolName: string): string => `As ${poolName} told it`,

  summary: {
    complete:
      'This is everything the pool told Signet about this account when it was asked with the owner’s own sign-in.',
    partial:
      'This is what the pool told Signet about this account when it was asked with the owner’s own sign-in. Some of it the pool did not tell; each time that is said in its place.',
  },
  practice: 'This account is in the practice pool, which lives inside Signet on one computer.',

  account: {
    title: 'Account',
    accountName: 'Account',
    username: 'Username',
    sub: 'Subject (sub)',
    poolName: 'Pool',
    region: 'Region',
    userPoolId: 'User pool id',
    clientId: 'App client id',
    readAt: 'Read from the pool',
  },

  attributes: {
    title: 'Profile',
    labels: {
      sub: 'Subject (sub)',
      email_verified: 'E-mail verified',
      phone_number_verified: 'Phone verified',
    } as Readonly<Record<string, string>>,
    linked: (count: number): string =>
      count === 1 ? 'One, listed below' : `${count}, listed below`,
  },

  linked: {
    title: 'Linked sign-ins',
    labels: {
      providerName: 'Provider',
      providerType: 'Kind of provider',
      userId: 'User id there',
      issuer: 'Issuer',
      primary: 'Primary',
      dateCreated: 'Linked',
    } as Readonly<Record<string, string>>,
    unnamed: 'A provider without a name',
    none: 'None.',
  },

  ways: {
    title: 'Ways to sign in',
    none: 'The pool named none.',
    column: 'Way',
    names: {
      PASSWORD: 'Password',
      EMAIL_OTP: 'Code by e-mail',
      SMS_OTP: 'Code by text message',
      WEB_AUTHN: 'Passkey',
      SOFTWARE_TOKEN: 'Authenticator app',
    } as Readonly<Record<string, string>>,
  },

  secondFactors: {
    title: 'Second factors',
    factors: 'Set up',
    preferred: 'Preferred',
    none: 'None',
  },

  groups: {
    title: 'Groups and permissions',
    groups: 'Groups',
    scopes: 'This sign-in allows',
  },

  passkeys: {
    title: 'Passkeys',
    none: 'The pool knows none.',
    name: 'Name',
    id: 'Credential id',
    relyingParty: 'Made for',
    attachment: 'Kind',
    transports: 'Reached by',
    createdAt: 'Made',
    unnamed: 'A passkey without a name',
  },

  devices: {
    title: 'Remembered devices',
    none: 'The pool remembers none.',
    name: 'Name',
    key: 'Device key',
    status: 'Status',
    lastIp: 'Last address',
    createdAt: 'First seen',
    changedAt: 'Changed',
    usedAt: 'Last sign-in',
    more: 'More',
    unnamed: 'A device without a name',
  },

  sessions: {
    title: 'Signed in at',
    none: 'The pool lists none.',
    device: 'Device',
    id: 'Session id',
    type: 'Kind',
    clientId: 'App client id',
    ipAddress: 'Last address',
    place: 'Last place',
    createdAt: 'Signed in',
    activeAt: 'Last active',
    originId: 'Came from session',
    current: 'The one of this copy',
    unnamed: 'An unknown device',
  },

  claims: {
    access: 'What the access token says',
    id: 'What the ID token says',
    sentence:
      'Services that accept this token can read all of this in it. The token itself is not on this paper.',
    labels: {
      sub: 'Subject (sub)',
      iss: 'Issued by',
      aud: 'Issued for',
      client_id: 'App client id',
      username: 'Username',
      'cognito:username': 'Username',
      'cognito:groups': 'Groups',
      'cognito:roles': 'Roles',
      'cognito:preferred_role': 'Preferred role',
      token_use: 'Kind of token',
      scope: 'Allows',
      auth_time: 'Signed in',
      iat: 'Issued',
      nbf: 'Good from',
      exp: 'Ends',
      jti: 'Token id',
      origin_jti: 'Sign-in id',
      event_id: 'Event id',
      device_key: 'Device key',
      version: 'Version',
      email_verified: 'E-mail verified',
      phone_number_verified: 'Phone verified',
    } as Readonly<Record<string, string>>,
    unreadable: 'The token in hand has a form that cannot be read.',
  },

  missing: {
    notOffered: 'This pool does not offer that.',
    notAnswered: (title: string): string => `The pool did not answer this. ${title}.`,
  },
  incomplete:
    'This list is not complete: the pool had more, or stopped answering before the end of it.',
  notGiven: 'Not given',

  footnotes: {
    notIn:
      'Not on this paper, because no pool gives it out: the password, the secret of an authenticator app, the private side of a passkey. Nor is what the company keeps about you outside the pool.',
    personal:
      'This paper holds personal data. Keep it where only people may read it who are meant to.',
  },
};
