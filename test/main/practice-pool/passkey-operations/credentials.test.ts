/** ListWebAuthnCredentials and DeleteWebAuthnCredential. */
import {
  DeleteWebAuthnCredentialCommand,
  ListWebAuthnCredentialsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { SoftPasskey } from '../../../support/soft-authenticator.ts';
import { storedPasskey } from '../passkeys/ceremonies.ts';
import { openScene, startMs, type Scene } from '../support/pools.ts';
import { call, refusalOf, signIn } from '../support/wire.ts';
import { sdkOf } from '../sessions/support/sdk.ts';

/** Somebody who has so many passkeys, oldest first. */
async function openWith(count: number): Promise<{
  readonly scene: Scene;
  readonly AccessToken: string;
  readonly ids: readonly string[];
}> {
  const scene = await openScene();
  const { AccessToken } = await signIn(scene);
  const passkeys = Array.from({ length: count }, (_, index) =>
    storedPasskey(new SoftPasskey(), { createdAtMs: startMs + index }),
  );
  await scene.pool.owner.changeUser('demo.owner', () => ({ passkeys }));
  return { scene, AccessToken, ids: passkeys.map(({ credentialId }) => credentialId) };
}

describe('ListWebAuthnCredentials', () => {
  test('gives everything of one user in pages', async () => {
    const { scene, AccessToken, ids } = await openWith(5);
    const sdk = sdkOf(scene);
    const seen: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page: { readonly NextToken?: string | undefined } & {
        readonly Credentials: { readonly CredentialId: string | undefined }[] | undefined;
      } = await sdk.send(
        new ListWebAuthnCredentialsCommand({ AccessToken, MaxResults: 2, NextToken }),
      );
      expect(page.Credentials?.length).toBeLessThanOrEqual(2);
      seen.push(...(page.Credentials ?? []).map(({ CredentialId }) => CredentialId));
      ({ NextToken } = page);
    } while (NextToken !== undefined);
    expect(seen).toEqual(ids);
  });

  test.each([undefined, 0, 20])('gives twenty at once with MaxResults %s', async (MaxResults) => {
    const { scene, AccessToken } = await openWith(20);
    const answer = await sdkOf(scene).send(
      new ListWebAuthnCredentialsCommand({ AccessToken, MaxResults }),
    );
    expect(answer.Credentials).toHaveLength(20);
    expect(answer.NextToken).toBeUndefined();
  });

  test('leaves out what no client told, and writes the time as a number of seconds', async () => {
    const { scene, AccessToken } = await openWith(0);
    const passkey = storedPasskey(new SoftPasskey(), {
      attachment: null,
      transports: [],
      friendlyName: 'Passkey',
      createdAtMs: startMs + 115,
    });
    await scene.pool.owner.changeUser('demo.owner', () => ({ passkeys: [passkey] }));
    const { text } = await call(scene, 'ListWebAuthnCredentials', { AccessToken });
    expect(text).toBe(
      `{"Credentials":[{"CredentialId":"${passkey.credentialId}",` +
        '"FriendlyCredentialName":"Passkey","RelyingPartyId":"auth.example.com",' +
        `"AuthenticatorTransports":[],"CreatedAt":${startMs / 1000}.115}]}`,
    );
  });

  test.each([
    [{ MaxResults: 21 }, /^InvalidParameterException: .*less than or equal to 20$/],
    [{ NextToken: 'garbage' }, /^InvalidParameterException: Invalid pagination token\.$/],
  ])('is refused with %o', async (input, words) => {
    const { scene, AccessToken } = await openWith(0);
    expect(await refusalOf(scene, 'ListWebAuthnCredentials', { AccessToken, ...input })).toMatch(
      words,
    );
  });
});

describe('DeleteWebAuthnCredential', () => {
  const notThere = 'ResourceNotFoundException: Credential does not exist.';

  test('takes one passkey off the list', async () => {
    const { scene, AccessToken, ids } = await openWith(2);
    const [CredentialId, other] = ids;
    const sdk = sdkOf(scene);
    await sdk.send(new DeleteWebAuthnCredentialCommand({ AccessToken, CredentialId }));
    const { Credentials } = await sdk.send(new ListWebAuthnCredentialsCommand({ AccessToken }));
    expect(Credentials?.map((each) => each.CredentialId)).toEqual([other]);
    const input = { AccessToken, CredentialId };
    expect(await refusalOf(scene, 'DeleteWebAuthnCredential', input)).toBe(notThere);
  });

  test('does not reach the passkey of somebody else', async () => {
    const { scene, AccessToken, ids } = await openWith(1);
    const other = { username: 'other', password: 'Other-Pass-1' };
    await scene.pool.owner.addUser({ ...other, email: 'other@example.com' });
    const theirs = await signIn(scene, other);
    const input = { AccessToken: theirs.AccessToken, CredentialId: ids[0] };
    expect(await refusalOf(scene, 'DeleteWebAuthnCredential', input)).toBe(notThere);
    const { text } = await call(scene, 'ListWebAuthnCredentials', { AccessToken });
    expect(text).toContain(ids[0]);
  });

  test('is refused with nothing for an id', async () => {
    const { scene, AccessToken } = await openWith(1);
    const input = { AccessToken, CredentialId: '' };
    expect(await refusalOf(scene, 'DeleteWebAuthnCredential', input)).toBe(notThere);
  });
});
