/** Making an account, and getting back into one without its password. */
import type { AttributeView } from '../contract/account.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type { CodeDelivery } from '../contract/sign-in.ts';
import { deliveryOf, done, type CodeAnswer, type Done } from './answers.ts';
import type { Call } from './call.ts';
import type { ClientProof } from './client-proof.ts';
import { poolError } from './errors.ts';

export interface NewAccount {
  /** A username, or an address where the pool wants that. */
  readonly username: string;
  /** Empty where the account is to have none; only some pools take that. */
  readonly password: string;
  /** Empty where the pool asks for none. */
  readonly email: string;
  /** E.164; empty where the pool asks for none. */
  readonly phone: string;
  /** Further attributes, for example `name`. */
  readonly attributes: readonly AttributeView[];
}

export type SignUpAnswer =
  | {
      readonly kind: 'signed-up';
      readonly confirmed: boolean;
      readonly delivery: CodeDelivery | null;
      /**
       * To be given to ConfirmSignUp, where a sign-in is to follow from that; null where the
       * pool offers none. As good as a password until the account is confirmed.
       */
      readonly session: string | null;
    }
  | PoolError;

export type ConfirmAnswer =
  /** `session`: lets in without a further proof, once, for a few minutes; null for none. */
  { readonly kind: 'done'; readonly session: string | null } | PoolError;

export interface SignUpCalls {
  /** SignUp. */
  readonly signUp: (account: NewAccount) => Promise<SignUpAnswer>;
  /**
   * ConfirmSignUp.
   * @param session of SignUp; null where there is none
   */
  readonly confirmSignUp: (
    username: string,
    code: string,
    session: string | null,
  ) => Promise<ConfirmAnswer>;
  /** ResendConfirmationCode: the code before is void then. */
  readonly resendCode: (username: string) => Promise<CodeAnswer>;
  /** ForgotPassword: sends a code to a verified address of the account. */
  readonly forgotPassword: (username: string) => Promise<CodeAnswer>;
  /** ConfirmForgotPassword. */
  readonly confirmForgotPassword: (
    username: string,
    code: string,
    password: string,
  ) => Promise<Done>;
}

/** The attributes of a new account, each once and none of them empty. */
const attributesOf = ({ email, phone, attributes }: NewAccount) =>
  Object.entries({
    ...Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
    ...(email !== '' && { email }),
    ...(phone !== '' && { phone_number: phone }),
  })
    .filter(([, value]) => value !== '')
    .map(([Name, Value]) => ({ Name, Value }));

const sessionIn = (session: unknown): string | null =>
  typeof session === 'string' && session !== '' ? session : null;

export const signUpCalls = (call: Call, ClientId: string, proof: ClientProof): SignUpCalls => {
  /** What every one of these operations says of client and account. */
  const who = async (Username: string) => {
    const SecretHash = await proof.hashFor(Username);
    return { ClientId, Username, ...(SecretHash !== undefined && { SecretHash }) };
  };
  return {
    signUp: (account) =>
      call(async (sdk, client): Promise<SignUpAnswer> => {
        const { password } = account;
        const answer = await client.send(
          new sdk.SignUpCommand({
            ...(await who(account.username)),
            ...(password !== '' && { Password: password }),
            UserAttributes: attributesOf(account),
          }),
        );
        if (answer.UserSub === undefined) return poolError('strange-answer');
        return {
          kind: 'signed-up',
          confirmed: answer.UserConfirmed === true,
          delivery: deliveryOf(answer.CodeDeliveryDetails),
          session: sessionIn(answer.Session),
        };
      }),
    confirmSignUp: (username, ConfirmationCode, session) =>
      call(async (sdk, client) => {
        const { Session } = await client.send(
          new sdk.ConfirmSignUpCommand({
            ...(await who(username)),
            ConfirmationCode,
            ...(session !== null && { Session: session }),
          }),
        );
        return { ...done, session: sessionIn(Session) };
      }),
    resendCode: (username) =>
      call(async (sdk, client) => {
        const { CodeDeliveryDetails } = await client.send(
          new sdk.ResendConfirmationCodeCommand(await who(username)),
        );
        return { kind: 'sent' as const, delivery: deliveryOf(CodeDeliveryDetails) };
      }),
    forgotPassword: (username) =>
      call(async (sdk, client) => {
        const { CodeDeliveryDetails } = await client.send(
          new sdk.ForgotPasswordCommand(await who(username)),
        );
        return { kind: 'sent' as const, delivery: deliveryOf(CodeDeliveryDetails) };
      }),
    confirmForgotPassword: (username, ConfirmationCode, Password) =>
      call(async (sdk, client) => {
        await client.send(
          new sdk.ConfirmForgotPasswordCommand({
            ...(await who(username)),
            ConfirmationCode,
            Password,
          }),
        );
        return done;
      }),
  };
};
