/** What every screen may need. */
export const common = {
  appName: 'Signet',
  windowTitle: (screen: string): string => `${screen} · Signet`,
  copy: (what: string): string => `「${what}」をコピー`,
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。文字を選択して、手動でコピーしてください。',
  back: '戻る',
  cancel: 'キャンセル',
  close: '閉じる',
  notSet: '未設定',
  unexpected:
    'Signet 自身の不具合が起きました。表示が古くなっているかもしれません。念のため Signet を起動し直してください。',
};

/** The service's own words, shown folded beside ours. */
export const serviceWords = {
  title: 'サービスからの返答',
  name: 'エラー名',
  message: 'メッセージ',
  requestId: 'リクエスト ID',
  noName: '記載なし',
  noMessage: '記載なし',
  noRequestId: '記載なし',
};

/** Saving a paper where the person says: a copy of the account, a receipt. */
export const saving = {
  saved: (name: string): string => `${name} として保存しました`,
  declined: '保存先が選ばれずにダイアログが閉じられたため、何も保存していません。',
  notWritten: {
    'no-space':
      '保存できませんでした。ディスクの空きがありません。空きを作るか、別の場所を選んでください。',
    'no-permission':
      '保存できませんでした。このコンピューターでは、Signet はそこに書き込めません。別の場所を選んでください。',
    failed:
      '保存できませんでした。そこにはファイルを書き込めませんでした。別の場所を選んでください。',
  },
};
