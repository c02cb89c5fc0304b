/** USER_SRP_AUTH and what is like it, by the SDK. */
import { createHmac } from 'node:crypto';
import type { Desk, Output, Texts } from './desk.ts';
import { password } from './scenes.ts';
import { SrpClient } from './srp-client.ts';

/** A client of this pool in the middle of a sign-in. */
export const newSrp = ({ scene }: Desk): SrpClient =>
  new SrpClient(scene.pool.userPoolId.split('_')[1] ?? '');

/** A claim of another kind than an honest one. */
export interface ClaimChanges {
  readonly password?: string;
  /** When the client believes it is. */
  readonly nowMs?: number;
  readonly responses?: Texts;
}

/** The answer to PASSWORD_VERIFIER. */
export function claimOf(
  desk: Desk,
  srp: SrpClient,
  { ChallengeParameters: given = {} }: Output,
  changes: ClaimChanges = {},
): Texts {
  const { SALT = '', SRP_B = '', SECRET_BLOCK = '', USER_ID_FOR_SRP = '' } = given;
  const key = srp.key(USER_ID_FOR_SRP, changes.password ?? password, { srpB: SRP_B, salt: SALT });
  const owner = (desk.scene.pool.userPoolId.split('_')[1] ?? '') + USER_ID_FOR_SRP;
  return {
    USERNAME: USER_ID_FOR_SRP,
    ...signed(key, owner, SECRET_BLOCK, changes.nowMs ?? desk.scene.clock.nowMs),
    ...changes.responses,
  };
}

/** Signature and what it is over. */
export function signed(key: Buffer, owner: string, secretBlock: string, nowMs: number): Texts {
  const timestamp = timestampOf(nowMs);
  const signature = createHmac('sha256', key)
    .update(owner)
    .update(Buffer.from(secretBlock, 'base64'))
    .update(timestamp)
    .digest('base64');
  return {
    PASSWORD_CLAIM_SECRET_BLOCK: secretBlock,
    PASSWORD_CLAIM_SIGNATURE: signature,
    TIMESTAMP: timestamp,
  };
}

/** `Mon Nov 3 07:04:01 UTC 2026`. */
export function timestampOf(nowMs: number): string {
  const [weekday = '', day = '', month = '', year = '', time = ''] = new Date(nowMs)
    .toUTCString()
    .replace(',', '')
    .split(' ');
  return `${weekday} ${month} ${Number(day)} ${time} UTC ${year}`;
}

/** Both steps of USER_SRP_AUTH. */
export async function signInBySrp(
  desk: Desk,
  USERNAME: string,
  changes: ClaimChanges = {},
  parameters: Texts = {},
): Promise<Output> {
  const srp = newSrp(desk);
  const posed = await desk.initiate('USER_SRP_AUTH', { USERNAME, SRP_A: srp.srpA, ...parameters });
  return desk.respond('PASSWORD_VERIFIER', claimOf(desk, srp, posed, changes));
}
