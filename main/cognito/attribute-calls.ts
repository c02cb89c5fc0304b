/** Changing what a pool holds about the owner of an access token. */
import type { AttributeView } from '../contract/account.ts';
import type { Verifiable } from '../contract/attributes.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type { CodeDelivery } from '../contract/sign-in.ts';
import { deliveryOf, done, type CodeAnswer, type Done } from './answers.ts';
import type { Call } from './call.ts';

export type UpdateAttributesAnswer =
  /** Saved; a code is under way for each entry of `codes`, which names its attribute. */
  | {
      readonly kind: 'updated';
      readonly codes: readonly (CodeDelivery & { readonly attribute: string })[];
    }
  | PoolError;

export interface AttributeCalls {
  /** UpdateUserAttributes: all of the values or none. An empty value removes the attribute. */
  readonly updateAttributes: (
    accessToken: string,
    attributes: readonly AttributeView[],
  ) => Promise<UpdateAttributesAnswer>;
  /** DeleteUserAttributes: all of them or none. */
  readonly deleteAttributes: (accessToken: string, names: readonly string[]) => Promise<Done>;
  /** GetUserAttributeVerificationCode: sends a new code to what the attribute holds. */
  readonly sendAttributeCode: (accessToken: string, name: Verifiable) => Promise<CodeAnswer>;
  /** VerifyUserAttribute. */
  readonly verifyAttribute: (accessToken: string, name: Verifiable, code: string) => Promise<Done>;
  /**
   * ChangePassword: every sign-in goes on as it was.
   * @param previous null for an account that has no password yet
   */
  readonly changePassword: (
    accessToken: string,
    previous: string | null,
    proposed: string,
  ) => Promise<Done>;
}

export const attributeCalls = (call: Call): AttributeCalls => ({
  updateAttributes: (AccessToken, attributes) =>
    call(async (sdk, client) => {
      const { CodeDeliveryDetailsList } = await client.send(
        new sdk.UpdateUserAttributesCommand({
          AccessToken,
          UserAttributes: attributes.map(({ name, value }) => ({ Name: name, Value: value })),
        }),
      );
      const sent = Array.isArray(CodeDeliveryDetailsList) ? CodeDeliveryDetailsList : [];
      const codes = sent.flatMap((details) => {
        const delivery = deliveryOf(details);
        return delivery === null || typeof details.AttributeName !== 'string'
          ? []
          : [{ ...delivery, attribute: details.AttributeName }];
      });
      return { kind: 'updated' as const, codes };
    }),
  deleteAttributes: (AccessToken, names) =>
    call(async (sdk, client) => {
      await client.send(
        new sdk.DeleteUserAttributesCommand({ AccessToken, UserAttributeNames: [...names] }),
      );
      return done;
    }),
  sendAttributeCode: (AccessToken, AttributeName) =>
    call(async (sdk, client) => {
      const { CodeDeliveryDetails } = await client.send(
        new sdk.GetUserAttributeVerificationCodeCommand({ AccessToken, AttributeName }),
      );
      return { kind: 'sent' as const, delivery: deliveryOf(CodeDeliveryDetails) };
    }),
  verifyAttribute: (AccessToken, AttributeName, Code) =>
    call(async (sdk, client) => {
      await client.send(new sdk.VerifyUserAttributeCommand({ AccessToken, AttributeName, Code }));
      return done;
    }),
  changePassword: (AccessToken, previous, ProposedPassword) =>
    call(async (sdk, client) => {
      await client.send(
        new sdk.ChangePasswordCommand({
          AccessToken,
          ProposedPassword,
          ...(previous !== null && { PreviousPassword: previous }),
        }),
      );
      return done;
    }),
});
