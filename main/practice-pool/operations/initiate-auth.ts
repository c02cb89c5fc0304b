import { refuse } from '../answer.ts';
import { refreshByToken } from '../sign-in/refresh.ts';
import { startSignIn } from '../sign-in/start.ts';
import { operation, requireClient } from './operation.ts';

/** InitiateAuth: begins a sign-in in one of the flows that the app client allows, or refreshes. */
export const initiateAuth = operation('InitiateAuth', (service, input, caller) => {
  const { AuthFlow, ClientId, AuthParameters: parameters = new Map<string, string>() } = input;
  const context = requireClient(service, ClientId);
  if ('kind' in context) return context;
  if (AuthFlow === 'ADMIN_NO_SRP_AUTH' || AuthFlow === 'ADMIN_USER_PASSWORD_AUTH') {
    return refuse('InvalidParameterException', 'Initiate Auth method not supported.');
  }
  const flow = AuthFlow === 'REFRESH_TOKEN' ? 'REFRESH_TOKEN_AUTH' : AuthFlow;
  if (!context.client.settings.ExplicitAuthFlows.includes(`ALLOW_${flow}`)) {
    return refuse('InvalidParameterException', `${flow} flow not enabled for this client`);
  }
  return flow === 'REFRESH_TOKEN_AUTH'
    ? refreshByToken(context, parameters, caller)
    : startSignIn(context, { flow, parameters, session: input.Session, caller });
});
