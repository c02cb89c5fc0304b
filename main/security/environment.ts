/**
 * Threat: whoever sets this process's environment sends a token elsewhere
 * (`AWS_ENDPOINT_URL`), has it sent again (`AWS_MAX_ATTEMPTS`) or switches certificate
 * checks off (`NODE_TLS_REJECT_UNAUTHORIZED`). The calls carry explicit settings of their
 * own; this removes the variables as well, before any other module can read them, so it
 * has to be the first import of `main/index.ts`.
 */
const weakening = ['NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_EXTRA_CA_CERTS', 'SSLKEYLOGFILE'];

/** Removes every variable that could change where or how a call to a pool is made. */
export const cleanEnvironment = (environment: NodeJS.ProcessEnv): void => {
  for (const name of Object.keys(environment)) {
    if (name.toUpperCase().startsWith('AWS_') || weakening.includes(name.toUpperCase())) {
      Reflect.deleteProperty(environment, name);
    }
  }
  // The SDK looks for files under the home folder where these are unset.
  environment['AWS_CONFIG_FILE'] = nowhere;
  environment['AWS_SHARED_CREDENTIALS_FILE'] = nowhere;
  environment['AWS_EC2_METADATA_DISABLED'] = 'true';
  // Which Node runs is Electron's choice; the SDK's advice about it is for nobody here.
  environment['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
};

const nowhere = process.platform === 'win32' ? 'NUL' : '/dev/null';

cleanEnvironment(process.env);
