/** What every paper has that Signet writes: the receipt of a deletion, the copy of an account. */
export const paper = {
  /** As browsers and screen readers call it. */
  language: 'ja',
  /** Months are counted from 0, as `Date` does. */
  day: (day: number, month: number, year: number): string => `${year}年${month + 1}月${day}日`,
  /** Kinds of file, in the dialog that asks where to save. */
  forms: { html: 'ウェブページ', json: 'JSON' },
  notSettled: '未確定',
  toDo: '未完了',
  done: '完了',
  yes: 'はい',
  no: 'いいえ',
  none: 'なし',
  notKnown: '不明',
  serviceName: 'エラー名',
  serviceMessage: 'メッセージ',
  requestId: 'リクエスト ID',
  noName: '記載なし',
  noMessage: '記載なし',
  noRequestId: 'なし',
  paper: 'この文書について',
  version: '作成',
  signet: (version: string): string => `Signet ${version}`,
  written: '作成日時',
  notes: '注記',
  hash: '内容のハッシュ値',
  hashMeaning:
    'ハッシュ値は、それが書かれてからこのファイルが変更されていないことを示します。署名ではありません。誰がファイルを書いたかは示さず、ファイルを変更する人は新しいハッシュ値も書くことができます。',
  hashCheck: (command: string): string =>
    `確認するには、Signet のソースコードの中で ${command} を実行します。手作業で行う場合は、“sha256” とそのコロンの後にある数字を 64 個のゼロに置き換え、ファイルの SHA-256 を計算します。`,
};
