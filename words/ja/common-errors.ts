import {
  limits,
  notOurSignature,
  open,
  otherNetwork,
  refused,
  signInAgain,
  waitAMinute,
} from './delete-error-phrases.ts';

/** The errors that every AWS service may answer with. */
export const commonErrors = {
  AccessDeniedException: {
    ...refused,
    title: 'AWS がアクセスを拒否しました',
    happened:
      'AWS は、権限がないと答えました。自分のアカウントを削除するのに AWS の権限は必要ないため、プールの手前にある何かの返答かもしれません。',
    yours: otherNetwork,
    administrators:
      'プールの手前にあるもの（ゲートウェイ、プロキシ、ファイアウォール）を調べてください。',
  },
  ExpiredTokenException: {
    ...refused,
    title: '途中で使われた AWS 認証情報の期限が切れています',
    happened: `AWS は、AWS の認証情報の期限が切れていると答えました。これはサインインの話ではありません。${notOurSignature}`,
    yours: otherNetwork,
    administrators:
      'プールの手前にあるゲートウェイまたはプロキシの AWS 認証情報を更新してください。',
  },
  IncompleteSignature: {
    ...refused,
    title: 'AWS が署名の不備を見つけました',
    happened: `AWS は、リクエストの署名が完全ではないと答えました。${notOurSignature}`,
    yours: otherNetwork,
    administrators:
      'プールの手前にあるゲートウェイまたはプロキシを調べてください。署名の付け方に問題があります。',
  },
  InternalFailure: {
    ...open,
    title: 'AWS の内部でエラーが起きました',
    happened:
      'AWS は、リクエストが内部で失敗したと答えました。どの段階で失敗したのかは答えていません。',
    administrators: 'リクエスト ID と時刻を添えて、AWS サポートに問い合わせてください。',
  },
  MalformedHttpRequestException: {
    ...refused,
    title: 'リクエストが壊れて届きました',
    happened: 'AWS はリクエストを読み取れませんでした。途中で何かが書き換えたのかもしれません。',
    yours: otherNetwork,
    administrators: null,
  },
  NotAuthorized: {
    ...refused,
    title: 'AWS が許可しませんでした',
    happened:
      'AWS は、これは許可されていないと答えました。プールがサインインについて返すエラーとは違うため、プールの手前にある何かの返答かもしれません。',
    yours: otherNetwork,
    administrators:
      'プールの手前にあるもの（ゲートウェイ、プロキシ、ファイアウォール）を調べてください。',
  },
  OptInRequired: {
    ...refused,
    title: '会社の AWS アカウントの準備ができていません',
    happened: 'AWS は、AWS アカウントに必要なサブスクリプションがないと答えました。',
    yours: 'プールの管理者に問い合わせてから、最初からやり直してください。',
    administrators:
      'AWS アカウントが有効で、このリージョンでサービスが有効になっていることを確認してください。',
  },
  RequestAbortedException: {
    ...open,
    title: 'リクエストが途切れました',
    happened: 'AWS は、返答する前に接続が閉じられたと答えました。',
    administrators: null,
  },
  RequestEntityTooLargeException: {
    ...refused,
    title: 'リクエストが大きすぎました',
    happened:
      'AWS は、リクエストが大きすぎると答えました。中身はサインインの情報だけで、これは所属するグループが増えると大きくなります。',
    yours: signInAgain,
    administrators:
      'アクセストークンを小さくしてください。グループや、追加しているクレームを減らします。',
  },
  RequestExpired: {
    ...refused,
    title: 'このコンピューターの時計がずれているかもしれません',
    happened: 'AWS は、リクエストの日時が AWS の時計と 15 分を超えてずれていると答えました。',
    yours: 'このコンピューターの時計を合わせてから、最初からやり直してください。',
    administrators: null,
  },
  RequestTimeoutException: {
    ...open,
    title: 'リクエストが届くのに時間がかかりすぎました',
    happened: 'AWS はリクエストを待ちましたが、途中で打ち切りました。',
    administrators: null,
  },
  SerializationException: {
    ...refused,
    title: 'AWS がリクエストを読み取れませんでした',
    happened: '届いた内容が、サービスの読み取れる形式ではありません。',
    yours: `${otherNetwork}それでも同じことが起きるときは、新しい Signet がないか確認してください。`,
    administrators: null,
  },
  ServiceUnavailable: {
    ...open,
    title: 'サービスが利用できません',
    happened: 'AWS は、今はリクエストを受け付けられないと答えました。',
    administrators: 'このリージョンについて、AWS Health Dashboard を確認してください。',
  },
  ThrottlingException: {
    ...waitAMinute,
    title: 'AWS がリクエストを制限しました',
    happened: `AWS が受け付けられる数を超えるリクエストが届きました。${limits}`,
  },
  UnknownOperationException: {
    ...refused,
    title: '返答した相手は、アカウントを削除できません',
    happened: 'このアドレスにあるサービスは、このリクエストを知りません。',
    yours:
      'プールのリージョンとアドレスを確認してください。どちらも正しければ、新しい Signet がないか確認してください。',
    administrators: 'どのアドレスでプールに接続できるのかを伝えてください。',
  },
  UnrecognizedClientException: {
    ...refused,
    title: '示された認証情報を AWS が知りません',
    happened: `AWS に示された AWS の認証情報は、AWS の知らないものでした。これはサインインの話ではありません。${notOurSignature}`,
    yours: otherNetwork,
    administrators:
      'プールの手前にあるゲートウェイまたはプロキシの AWS 認証情報を更新してください。',
  },
  ValidationError: {
    ...refused,
    title: 'リクエストがサービスの規則に合いません',
    happened: 'AWS は、リクエストの中に認められない値があると答えました。',
    yours: 'ここでサインアウトし、もう一度サインインしてから、最初からやり直してください。',
    administrators: null,
  },
};
