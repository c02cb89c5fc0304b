import { commonErrors } from './common-errors.ts';
import {
  limits,
  noWait,
  open,
  otherNetwork,
  refused,
  signInAgain,
  signetLooks,
  waitAMinute,
} from './delete-error-phrases.ts';

/*
 * What is said about an answer to the one request that is no success, or about none: what
 * happened, what that means for the account, what the person can do, what only the pool's
 * administrator can do, and how long to wait before it makes sense to start over.
 */

/** The errors that DeleteUser declares. */
const declared = {
  ForbiddenException: {
    ...refused,
    title: 'プールの手前のファイアウォールが拒否しました',
    happened:
      'このプールのファイアウォールである AWS WAF が、プールに届く前にリクエストを止めました。',
    yours: otherNetwork,
    administrators: 'AWS WAF のログでこのリクエストを探し、プールのウェブ ACL で許可してください。',
  },
  InternalErrorException: {
    ...open,
    title: 'プールの内部でエラーが起きました',
    happened:
      'Amazon Cognito は、内部で何かが失敗したと答えました。どの段階で失敗したのかは答えていません。',
    administrators: 'リクエスト ID と時刻を添えて、AWS サポートに問い合わせてください。',
  },
  InvalidParameterException: {
    ...refused,
    title: 'プールは、リクエストの形式が正しくないと判断しました',
    happened: '送られたサインインの情報が、プールの求める形式ではありません。',
    yours: 'ここでサインアウトし、もう一度サインインしてから、最初からやり直してください。',
    administrators:
      'サービスからの返答を読んでください。削除保護は原因ではありません。削除保護が守るのはプール全体で、その中のアカウントではありません。',
  },
  NotAuthorizedException: {
    ...refused,
    title: 'プールが拒否しました',
    happened:
      'プールは、このサインインによる削除を受け付けません。返された理由は、Signet が説明の言葉を持たないものです。',
    yours: `サービスからの返答を読んでください。${signInAgain}`,
    administrators:
      'プールでこのアカウントを調べてください。有効になっていますか。サインアウトさせられていませんか。',
  },
  OperationNotEnabledException: {
    ...refused,
    title: 'このリージョンではアカウントを削除できません',
    happened:
      'プールは、このリージョンでは削除を提供していません。変更のできないプールの複製を置く、セカンダリリージョンである可能性が高いです。',
    yours:
      'プールをメインのリージョンで追加し、そこでサインインしてから、最初からやり直してください。',
    administrators: 'どのリージョンがプールのメインなのかを伝えてください。',
  },
  PasswordResetRequiredException: {
    ...refused,
    title: '先にパスワードのリセットが必要です',
    happened: '管理者が新しいパスワードの設定を求めています。設定されるまで、プールは拒否します。',
    yours: '会社のアプリでパスワードをリセットし、サインインしてから、最初からやり直してください。',
    administrators: 'アカウントに新しいパスワードを設定するか、アカウントを削除してください。',
  },
  ResourceNotFoundException: {
    ...noWait,
    title: 'プールまたはアプリクライアントがありません',
    happened:
      'Amazon Cognito は、このサインインの発行元であるプールまたはアプリクライアントを知りません。',
    meaning:
      'このリクエストでは、アカウントは削除されていません。プール自体が削除されたのであれば、アカウントも一緒に失われています。',
    yours:
      'プールのリージョンと ID を確認してください。どちらも正しければ、プールがどうなったのかを問い合わせてください。',
    administrators:
      'プールがどうなったのかを伝えるか、今もあるアプリクライアントを知らせてください。',
  },
  TooManyRequestsException: {
    ...waitAMinute,
    title: 'プールが混み合っています',
    happened: `一度に届いたリクエストが多すぎました。${limits}`,
  },
  UserNotConfirmedException: {
    ...refused,
    title: 'このアカウントは確認が済んでいません',
    happened:
      'このアカウントは確認コードを待っています。確認が済むまで、自分自身を削除できません。',
    yours: 'コードで確認し、サインインしてから、最初からやり直してください。',
    administrators: 'アカウントを確認するか、削除してください。',
  },
  UserNotFoundException: {
    ...noWait,
    title: 'プールはこのアカウントを知りません',
    happened: 'リクエストが届いたとき、プールにはもうこのアカウントがありませんでした。',
    meaning: 'アカウントはもう存在しません。このリクエストより前に、すでになくなっていました。',
    yours:
      'これ以上することはありません。心当たりがなければ、誰が削除したのかを問い合わせてください。',
    administrators: '誰がいつ削除したのか、AWS アカウントのログを調べてください。',
  },
};

/** What the known texts behind NotAuthorizedException mean. */
const notAuthorized = {
  'scope-missing': {
    ...refused,
    title: 'このサインインでは削除が許可されていません',
    happened: 'このサインインには aws.cognito.signin.user.admin の権限がありません。',
    yours: 'パスワードでサインインしてから、最初からやり直してください。',
    administrators:
      'アプリクライアントにスコープ aws.cognito.signin.user.admin を許可してください。',
  },
  'token-expired': {
    ...refused,
    title: '送る途中でサインインの期限が切れました',
    happened: 'リクエストが届いたとき、アクセストークンの有効期限は過ぎていました。',
    yours: signInAgain,
    administrators: null,
  },
  'token-invalid': {
    ...refused,
    title: 'プールはこのサインインを受け付けません',
    happened: '送られたトークンは、壊れているか、種類が違うか、別のプールのものです。',
    yours: 'ここでサインアウトし、もう一度サインインしてから、最初からやり直してください。',
    administrators: null,
  },
  'token-revoked': {
    ...refused,
    title: 'このサインインは終了させられています',
    happened: '誰かがこのアカウントですべての場所からサインアウトしたか、管理者が終了させました。',
    yours: signInAgain,
    administrators: null,
  },
  'token-signature': {
    ...refused,
    title: 'プールはこのサインインを検証できません',
    happened: '送られたトークンの署名は、プールが付けたものではありません。',
    yours:
      'ここでサインアウトし、プールのリージョンと ID を確認して、もう一度サインインしてから、最初からやり直してください。',
    administrators: null,
  },
  'user-disabled': {
    ...refused,
    title: 'このアカウントは無効になっています',
    happened: '管理者がアカウントを無効にしました。無効の間は、自分自身を削除できません。',
    yours: 'プールの管理者に問い合わせてください。',
    administrators: 'アカウントを有効にするか、削除してください。',
  },
};

/** What proves nothing and has no name in the service. */
const nameless = {
  'no-answer': {
    ...open,
    title: '完全な返答が届きませんでした',
    happened:
      'リクエストは、このコンピューターから出た可能性があります。その後、接続が切れたか、応答がないままでした。',
    administrators: null,
  },
  'strange-answer': {
    ...open,
    title: 'プールのものとは思えない返答です',
    happened:
      'プロキシや、サインインを求めるネットワークが、プールの代わりに答えたのかもしれません。または、返答が途中で壊れたのかもしれません。',
    yours: `ウェブページを開いて、ネットワークがサインインを求めていないか確かめてください。${signetLooks}`,
    administrators: null,
  },
  'unknown-error': {
    ...open,
    title: '削除のエラーとして知られていないものです',
    happened:
      'サービスは拒否しましたが、そのエラー名は Signet が判断のよりどころにできないものです。',
    administrators: 'リクエスト ID とあわせて、このエラー名を調べてください。',
  },
};

/**
 * Everything a deletion can be answered with instead of a success. Where nothing is known,
 * nothing here says that the account is still there.
 */
export const deleteErrors = { ...declared, ...commonErrors, ...notAuthorized, ...nameless };
