/** MFA_SETUP: the pool lets nobody in without a second factor, and this account has none. */
import type { SecondFactor } from '../../contract/sign-in.ts';
import { authenticatorUri } from '../authenticator-uri.ts';
import { poolError } from '../errors.ts';
import type { PoolError } from '../../contract/pool-error.ts';
import type { Attempt } from './attempt.ts';
import { secondFactorsIn } from './choice-challenges.ts';
import type { Posed } from './reply.ts';
import { asked, choice, orAgain, step, unknownStep, type Advance } from './step.ts';

export const chooseSetUp = (attempt: Attempt, posed: Posed): Advance => {
  attempt.hear(posed);
  const { challenge, parameters } = posed;
  const options = secondFactorsIn(parameters['MFAS_CAN_SETUP']);
  if (options.length === 0) return asked(unknownStep(challenge));
  return asked(
    choice(
      challenge,
      { kind: 'choose-set-up', options },
      options.map((factor) => ({ kind: 'set-up', factor }) as const),
      ({ factor }) => setUp[factor](attempt, posed),
    ),
  );
};

/** The address that codes are to go to; the pool sends one there at once. */
const setUpAddress =
  (factor: 'email' | 'sms', parameter: 'EMAIL' | 'PHONE_NUMBER') =>
  (attempt: Attempt, posed: Posed): Promise<Advance> =>
    Promise.resolve(
      asked(
        step(posed.challenge, { kind: 'set-up-address', factor }, 'address', async ({ value }) =>
          orAgain(await attempt.respond(posed, { [parameter]: value })),
        ),
      ),
    );

/**
 * AssociateSoftwareToken and VerifySoftwareToken hand on the session, which then answers the
 * challenge.
 */
const setUpAuthenticator = async (attempt: Attempt, posed: Posed): Promise<Advance> => {
  const associated = await associate(attempt, posed);
  if (associated.kind === 'pool-error') return orAgain(associated);
  const { secret, session } = associated;
  const { poolName } = attempt.ground;
  const uri = authenticatorUri(poolName, attempt.typedName, secret);
  const view = { kind: 'set-up-authenticator', secret, uri } as const;
  let open = { ...posed, session };
  let isVerified = false;
  return asked(
    step(posed.challenge, view, 'authenticator-code', async ({ code, deviceName }) => {
      // What was verified stays so, even if the answer after it got lost.
      if (!isVerified) {
        const verified = await verify(attempt, open.session, code, deviceName);
        if (verified.kind === 'pool-error') return orAgain(verified);
        open = { ...open, session: verified.session };
        isVerified = true;
      }
      const reply = await attempt.respond(open, {});
      if (reply.kind !== 'pool-error') attempt.secondFactor = 'authenticator';
      return orAgain(reply);
    }),
  );
};

const setUp: Readonly<Record<SecondFactor, (attempt: Attempt, posed: Posed) => Promise<Advance>>> =
  {
    authenticator: setUpAuthenticator,
    email: setUpAddress('email', 'EMAIL'),
    // Not documented; a pool that does not take it says so, and another factor can be chosen.
    sms: setUpAddress('sms', 'PHONE_NUMBER'),
  };

const sessionParameter = (session: string | null) => (session === null ? {} : { Session: session });

const associate = (
  { ground }: Attempt,
  { session }: Posed,
): Promise<
  { readonly kind: 'secret'; readonly secret: string; readonly session: string | null } | PoolError
> =>
  ground.call(async (sdk, client) => {
    const { SecretCode, Session } = await client.send(
      new sdk.AssociateSoftwareTokenCommand(sessionParameter(session)),
    );
    return typeof SecretCode === 'string' && SecretCode !== ''
      ? { kind: 'secret' as const, secret: SecretCode, session: Session ?? session }
      : poolError('strange-answer');
  });

const verify = (
  { ground }: Attempt,
  session: string | null,
  UserCode: string,
  deviceName: string,
): Promise<{ readonly kind: 'verified'; readonly session: string | null } | PoolError> =>
  ground.call(async (sdk, client) => {
    const { Status, Session } = await client.send(
      new sdk.VerifySoftwareTokenCommand({
        ...sessionParameter(session),
        UserCode,
        ...(deviceName !== '' && { FriendlyDeviceName: deviceName }),
      }),
    );
    return Status === 'SUCCESS'
      ? { kind: 'verified' as const, session: Session ?? session }
      : poolError('code-mismatch');
  });
