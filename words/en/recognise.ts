/** Reading a pool out of whatever somebody pastes. */
export const recognise = {
  title: 'Paste anything that names your pool',
  hint: 'A token, a link to the sign-in page, amplify_outputs.json, aws-exports.js, an .env file, the output of a deployment. Paste it here or drop a file.',
  promise: 'It is read on this computer, and forgotten once it was read. Nothing is sent.',
  read: 'Read it',
  reading: 'Reading…',
  chooseFile: 'Choose a file…',
  again: 'Paste something else',
  dropHere: 'Drop it here',
  as: {
    'access-token': 'Read as an access token.',
    'id-token': 'Read as an ID token.',
    'login-url': 'Read as a link to the pool’s sign-in page.',
    'amplify-outputs': 'Read as amplify_outputs.json.',
    'aws-exports': 'Read as a configuration of Amplify.',
    'discovery-url': 'Read as an address of the pool itself.',
    text: 'Found in the text.',
  },
  complete: 'Everything that is needed is filled in. Choose a name and add the pool.',
  needed: {
    region: 'It does not say the Region. Please fill it in.',
    userPoolId: 'It does not say the user pool id. The team that runs the pool knows it.',
    clientId: 'It does not say the app client id. The team that runs the pool knows it.',
  },
  remarks: {
    'token-expired': 'The token is over. What it says of its pool holds all the same.',
    'several-clients':
      'It names more than one app client. The first one was taken; change it if that is wrong.',
    'has-secret': 'It holds the secret of the app client, which is filled in. It is kept sealed.',
    'has-token': 'It holds a token. Signet does not keep it.',
  },
  known: (name: string): string => `This pool is in your list already, as “${name}”.`,
  openKnown: 'Show it',
  failures: {
    empty: 'There is nothing in it. Copy it once more and paste again.',
    'too-long':
      'This is longer than Signet reads, about a million characters. Paste only the part about sign-in.',
    'other-issuer':
      'This token was not issued by Amazon Cognito, so it names no user pool. Look for a token that your app got when you signed in.',
    'damaged-token':
      'This looks like a token, but it cannot be read: a part may be missing. Copy the whole of it and paste again.',
    'refresh-token':
      'This is a refresh token. It is sealed for the pool and tells nobody else anything. Paste an access token or an ID token instead.',
    'damaged-file':
      'This looks like a file, but it breaks off or is not well formed. Copy the whole of it, or drop the file itself.',
    'other-address':
      'This address is not one of a user pool. Look for the page on which you type your password, and copy its whole address.',
    'identity-pool':
      'This is the id of an identity pool, which is another service. A user pool id has an underscore in it: eu-central-1_Ab12Cd34E.',
    unknown:
      'Nothing in it names a user pool. Paste something else, or fill in the fields below by hand.',
  },
  unreadableFile: 'This file could not be read. Open it, copy its text and paste that.',
};
