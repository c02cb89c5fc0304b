import {
  limits,
  notOurSignature,
  open,
  otherNetwork,
  refused,
  signInAgain,
  waitAMinute,
} from './delete-error-phrases.ts';

/** The errors that every AWS service may answer with. */
export const commonErrors = {
  AccessDeniedException: {
    ...refused,
    title: 'AWS denied access',
    happened:
      'AWS says that permission is missing. Deleting one’s own account needs no AWS permission, so something in front of the pool may have said this.',
    yours: otherNetwork,
    administrators: 'Look at what stands in front of the pool: a gateway, a proxy, a firewall.',
  },
  ExpiredTokenException: {
    ...refused,
    title: 'AWS credentials on the way have expired',
    happened: `AWS says that credentials of AWS have expired. This is not about your sign-in. ${notOurSignature}`,
    yours: otherNetwork,
    administrators: 'Renew the AWS credentials of the gateway or proxy in front of the pool.',
  },
  IncompleteSignature: {
    ...refused,
    title: 'AWS found a broken signature',
    happened: `AWS says that the signature of the request is not complete. ${notOurSignature}`,
    yours: otherNetwork,
    administrators: 'Look at the gateway or proxy in front of the pool: it signs badly.',
  },
  InternalFailure: {
    ...open,
    title: 'AWS had an error of its own',
    happened: 'AWS answered that the request failed inside it. It does not say when.',
    administrators: 'Ask AWS Support, with the request id and the time.',
  },
  MalformedHttpRequestException: {
    ...refused,
    title: 'The request arrived damaged',
    happened: 'AWS could not read the request. Something on the way may have changed it.',
    yours: otherNetwork,
    administrators: null,
  },
  NotAuthorized: {
    ...refused,
    title: 'AWS did not permit this',
    happened:
      'AWS says that this is not allowed. It is not the error the pool has for your sign-in, so something in front of the pool may have said this.',
    yours: otherNetwork,
    administrators: 'Look at what stands in front of the pool: a gateway, a proxy, a firewall.',
  },
  OptInRequired: {
    ...refused,
    title: 'The company’s AWS account is not ready for this',
    happened: 'AWS says that a subscription is missing in the AWS account.',
    yours: 'Ask the pool’s administrator, then start over.',
    administrators:
      'Check that the AWS account is active, and the service switched on in this Region.',
  },
  RequestAbortedException: {
    ...open,
    title: 'The request broke off',
    happened: 'AWS says that the connection was closed before it could answer.',
    administrators: null,
  },
  RequestEntityTooLargeException: {
    ...refused,
    title: 'The request was too large',
    happened:
      'AWS says that the request is too large. It holds nothing but your sign-in, and that grows with the groups you are in.',
    yours: signInAgain,
    administrators: 'Make the access token smaller: fewer groups, fewer added claims.',
  },
  RequestExpired: {
    ...refused,
    title: 'The clock of this computer may be wrong',
    happened: 'AWS says that the date of the request is more than 15 minutes away from its own.',
    yours: 'Set this computer’s clock, then start over.',
    administrators: null,
  },
  RequestTimeoutException: {
    ...open,
    title: 'The request came too slowly',
    happened: 'AWS waited for the request and gave up.',
    administrators: null,
  },
  SerializationException: {
    ...refused,
    title: 'AWS could not read the request',
    happened: 'What arrived is not in the form the service reads.',
    yours: `${otherNetwork} If it happens there too, look for a newer Signet.`,
    administrators: null,
  },
  ServiceUnavailable: {
    ...open,
    title: 'The service is not available',
    happened: 'AWS answered that it cannot take requests for the moment.',
    administrators: 'Look at the AWS Health Dashboard for this Region.',
  },
  ThrottlingException: {
    ...waitAMinute,
    title: 'AWS slowed requests down',
    happened: `More requests came than AWS takes. ${limits}`,
  },
  UnknownOperationException: {
    ...refused,
    title: 'What answered cannot delete accounts',
    happened: 'The service at this address does not know the request.',
    yours: 'Check the pool’s Region and address. If they are right, look for a newer Signet.',
    administrators: 'Say at which address the pool is reached.',
  },
  UnrecognizedClientException: {
    ...refused,
    title: 'AWS does not know the credentials it was shown',
    happened: `AWS was shown credentials of AWS that it does not know. This is not about your sign-in. ${notOurSignature}`,
    yours: otherNetwork,
    administrators: 'Renew the AWS credentials of the gateway or proxy in front of the pool.',
  },
  ValidationError: {
    ...refused,
    title: 'The request breaks a rule of the service',
    happened: 'AWS says that a value in the request is not allowed.',
    yours: 'Sign out here, sign in again, then start over.',
    administrators: null,
  },
};
