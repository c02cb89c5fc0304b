/** A device that the pool made for a sign-in is told there by what it will be known. */
import { randomBytes } from 'node:crypto';
import type { Ground } from './attempt.ts';
import type { DeviceKeys, Turn } from './conversation.ts';
import type { Passed } from './reply.ts';
import { srpVerifier } from './srp.ts';

type NewDevice = Extract<Turn, { kind: 'tokens' }>['newDevice'];

const passwordBytes = 40;

/**
 * ConfirmDevice. Without it the pool would not renew the sign-in. Null where the pool made
 * no device, or did not take this one: the tokens are good all the same.
 */
export const confirmDevice = async (
  { call, deviceName }: Ground,
  { tokens, newDevice }: Passed,
): Promise<NewDevice> => {
  if (newDevice === null) return null;
  const password = randomBytes(passwordBytes).toString('base64');
  const keys: DeviceKeys = { ...newDevice, password };
  const { salt, verifier } = srpVerifier({ group: keys.groupKey, id: keys.key, password });
  const name = deviceName();
  const answer = await call(async (sdk, client) => {
    const { UserConfirmationNecessary } = await client.send(
      new sdk.ConfirmDeviceCommand({
        AccessToken: tokens.access,
        DeviceKey: keys.key,
        DeviceSecretVerifierConfig: { Salt: salt, PasswordVerifier: verifier },
        ...(name !== '' && { DeviceName: name }),
      }),
    );
    return { kind: 'confirmed' as const, asked: UserConfirmationNecessary === true };
  });
  return answer.kind === 'confirmed' ? { keys, asked: answer.asked } : null;
};
