/** What the words for several answers to a deletion have in common. */

export const notDeleted = 'このリクエストでは、アカウントは削除されていません。';
export const mayBeEither =
  'アカウントは削除された可能性も、されていない可能性もあります。どちらなのかは、まだ誰にもわかりません。';

export const signInAgain = 'もう一度サインインしてから、最初からやり直してください。';
export const otherNetwork =
  'プロキシや VPN を使わず、別のネットワークから最初からやり直してください。';
export const signetLooks =
  'アカウントがまだあるかどうかを Signet が確認します。リクエストを送り直すことはありません。';

export const notOurSignature =
  'Signet のリクエストに AWS の署名は付いていないため、途中にある何かが付けたのかもしれません。';

/** The same for both names a limit has. */
export const waitAMinute = {
  meaning: notDeleted,
  yours:
    '1 分待ってから、最初からやり直してください。Signet が自動でリクエストを繰り返すことはありません。',
  administrators:
    '一度に大量の変更を行っているものがないか調べてください。この上限は AWS に申請しても引き上げられません。',
  waitSeconds: 60,
};
export const limits =
  'この種のリクエストは、会社の AWS アカウントの利用者全員を合わせて、このリージョンで毎秒 25 件までです。また、1 つのアカウントが行える変更は毎秒 10 件までです。';

export const noWait = { waitSeconds: null };
export const refused = { meaning: notDeleted, ...noWait };
export const open = { meaning: mayBeEither, yours: signetLooks, ...noWait };
