/** Trying a deletion on a masked twin of a real account, in the practice pool. */
export const rehearsal = {
  act: '先に安全に試す',
  title: 'リハーサル',
  explanation:
    'Signet が、このコンピューターの練習用プールにこのアカウントのマスク済みの複製を作り、それを使ってすべての手順を一緒にたどります。画面もリクエストも同じです。ご自分のプールには、アカウントの内容を尋ねるだけです。',
  masked:
    '名前、アドレス、番号は、保存する前に別のものに置き換えます。第 2 要素は複製しません。終わったら複製は取り除きます。',
  starting: '複製を作っています…',
  banner: (accountName: string, poolName: string): string =>
    `リハーサル：これは ${accountName} のマスク済みの複製で、練習用プールにあります。${poolName} の実際のアカウントには影響しません。`,
  practicePassword: 'この複製の練習用パスワード',
  outcome: (accountName: string, poolName: string): string =>
    `これは、練習用プールの複製を使ったリハーサルでした。${poolName} の ${accountName} は元のままです。そちらには何も送信していません。`,
  back: '実際のアカウントに戻る',

  /** Why no rehearsal began; a pool's own refusal is told by the words for pool errors. */
  failed: {
    'no-such-session': {
      title: 'もうサインインしていません',
      meaning: '複製は作られず、何も送信していません。アカウントは元のままです。',
      next: 'もう一度サインインしてから、試してください。',
    },
    'practice-already': {
      title: 'これは練習用のアカウントです',
      meaning: '実際に使われているものではないため、リハーサルなしで削除できます。',
      next: '「アカウントを削除」へ進んでください。',
    },
    'practice-not-ready': {
      title: '練習用プールの準備ができていません',
      meaning: '複製を作れませんでした。アカウントは元のままです。',
      next: '少し待ってから、もう一度試してください。練習用プールが動いていなければ、Signet を起動し直してください。',
    },
    busy: {
      title: '別の削除が終わっていません',
      meaning:
        '複製は作られていません。Signet は一度に 1 件だけ削除を行い、先にその結果を確かめます。',
      next: 'その削除を終えるか、そこから離れた後で、もう一度試してください。',
    },
    ended: {
      title: 'サインインが終了しています',
      meaning:
        'アカウントの内容をプールに尋ねられなかったため、複製は作られていません。アカウントは元のままです。',
      next: 'もう一度サインインしてから、試してください。',
    },
  },
};
