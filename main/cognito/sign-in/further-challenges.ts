/** NEW_PASSWORD_REQUIRED, CUSTOM_CHALLENGE and WEB_AUTHN. */
import type { Attempt } from './attempt.ts';
import { listInJson, textsIn, valueInJson, type Posed } from './reply.ts';
import { asked, orAgain, step, type Advance } from './step.ts';

const prefix = 'userAttributes.';

export const askForNewPassword = (attempt: Attempt, posed: Posed): Advance => {
  attempt.hear(posed);
  const { challenge, parameters } = posed;
  const missing = listInJson(parameters['requiredAttributes']).map((name) =>
    name.startsWith(prefix) ? name.slice(prefix.length) : name,
  );
  const known = Object.entries(textsIn(valueInJson(parameters['userAttributes']))).map(
    ([name, value]) => ({ name, value }),
  );
  return asked(
    step(
      challenge,
      { kind: 'new-password', missing, known },
      'new-password',
      async ({ password, attributes }) => {
        const told = attributes.map(({ name, value }) => [prefix + name, value] as const);
        const reply = await attempt.respond(posed, {
          NEW_PASSWORD: password,
          ...Object.fromEntries(told),
        });
        // From here on the first one opens nothing any more.
        if (reply.kind !== 'pool-error') attempt.password = password;
        return orAgain(reply);
      },
    ),
  );
};

/** The pool's own questions come with whatever parameters its trigger gives them. */
export const askQuestion = (attempt: Attempt, posed: Posed): Advance => {
  attempt.hear(posed);
  attempt.rounds += 1;
  const { challenge, parameters } = posed;
  const shown = Object.entries(parameters)
    .filter(([name]) => name !== 'USERNAME')
    .map(([name, value]) => ({ name, value }));
  const view = { kind: 'custom', parameters: shown, round: attempt.rounds } as const;
  return asked(
    step(challenge, view, 'custom', async ({ answer }) => {
      const reply = await attempt.respond(posed, { ANSWER: answer });
      if (reply.kind !== 'pool-error') attempt.how = 'custom';
      return orAgain(reply);
    }),
  );
};

export const askForPasskey = async (attempt: Attempt, posed: Posed): Promise<Advance> => {
  attempt.hear(posed);
  const { challenge, parameters } = posed;
  const { passkeys } = attempt;
  const options = parameters['CREDENTIAL_REQUEST_OPTIONS'] ?? '';
  const relyingParty = textsIn(valueInJson(options))['rpId'] ?? '';
  const here = (await passkeys?.canSign(relyingParty)) ?? false;
  return asked(
    step(challenge, { kind: 'passkey', relyingParty, here }, 'passkey', async () => {
      const credential = here ? await passkeys?.sign(options) : null;
      if (credential === null || credential === undefined) return { kind: 'not-taken' };
      const reply = await attempt.respond(posed, { CREDENTIAL: credential });
      if (reply.kind !== 'pool-error') attempt.how = 'passkey';
      return orAgain(reply);
    }),
  );
};
