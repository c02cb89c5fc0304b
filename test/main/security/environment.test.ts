import { expect, it } from 'vitest';
import { cleanEnvironment } from '../../../main/security/environment.ts';

it('removes what could change where or how a call is made, and leaves the rest', () => {
  const environment: NodeJS.ProcessEnv = {
    PATH: '/bin',
    AWS_ENDPOINT_URL: 'http://thief.example',
    aws_max_attempts: '7',
    AWS_PROFILE: 'work',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    NODE_EXTRA_CA_CERTS: '/tmp/ca.pem',
    SSLKEYLOGFILE: '/tmp/keys',
  };
  cleanEnvironment(environment);
  expect(environment).toEqual({
    PATH: '/bin',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  });
});
