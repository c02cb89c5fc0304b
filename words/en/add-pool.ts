/** The form that adds a pool. */
export const addPool = {
  title: 'Add a pool',
  sentence: 'The user pool in which your account lives, and the app client you sign in through.',
  byHand: 'The pool',
  name: 'Name',
  nameHint: 'What you want to call it.',
  namePlaceholder: 'Acme staging',
  userPoolId: 'User pool id',
  userPoolIdPlaceholder: 'eu-central-1_Ab12Cd34E',
  region: 'Region',
  regionHint: 'Filled in from the user pool id.',
  regionPlaceholder: 'eu-central-1',
  clientId: 'App client id',
  clientIdHint: 'The team that runs the pool knows these ids. They are not secret.',
  clientIdPlaceholder: '4q8k1v9m2c7example0b5n3x6z',
  clientSecret: 'App client secret',
  clientSecretHint: 'Leave it empty for an app client without one. It is kept sealed.',
  showSecret: 'Show the secret',
  hideSecret: 'Hide the secret',
  hosted: 'Hosted sign-in (optional)',
  hostedSentence:
    'Some pools have a sign-in page of their own, which leaves a cookie in your browser. With its domain you can sign in there; with the sign-out URL Signet can take you to its sign-out page after a deletion. Leave both empty for a pool without one.',
  hostedDomain: 'Domain of the sign-in page',
  hostedDomainHint: 'The address bar shows it while you sign in. You can paste the whole address.',
  hostedDomainPlaceholder: 'example.auth.eu-central-1.amazoncognito.com',
  signOutUrl: 'Sign-out URL',
  signOutUrlHint:
    'One of the “allowed sign-out URLs” of the app client, letter by letter. The page goes there after signing out.',
  signOutUrlPlaceholder: 'https://www.example.com/signed-out',
  advanced: 'Advanced',
  endpoint: 'Endpoint on this computer',
  endpointHint: 'Only for an emulator of Cognito on this computer. Leave it empty for a real pool.',
  endpointPlaceholder: 'http://127.0.0.1:9229',
  add: 'Add pool',
  adding: 'Adding…',
  notSaved:
    'The pool could not be saved: the disk refused. Nothing was added. Free some space and try again.',
};

/** One sentence for each thing that can be wrong in a field of that form. */
export const profileProblems = {
  empty: 'Please fill this in.',
  'too-long': 'This is longer than such a value can be.',
  'name-taken': 'Another pool in your list has this name. Choose a different one.',
  'region-shape': 'A Region looks like eu-central-1.',
  'pool-id-shape': 'A user pool id looks like eu-central-1_Ab12Cd34E.',
  'region-mismatch': 'The user pool id begins with another Region. Make the two agree.',
  'client-id-shape': 'An app client id has only letters, digits, “_” and “+”.',
  'endpoint-shape': 'An endpoint looks like http://127.0.0.1:9229, without a path.',
  'endpoint-not-loopback':
    'Only an address of this computer may stand in for Amazon Cognito, such as 127.0.0.1.',
  'already-there': 'This pool and app client are in your list already.',
  'hosted-domain-shape':
    'A domain looks like example.auth.eu-central-1.amazoncognito.com or login.example.com.',
  'hosted-domain-missing': 'Fill in the domain of the sign-in page too, or leave both empty.',
  'sign-out-url-shape':
    'A sign-out URL begins with https://, or with http://localhost for this computer, and has no “#”.',
  'client-secret-shape':
    'An app client’s secret has 24 to 64 letters and digits, and nothing else.',
};
