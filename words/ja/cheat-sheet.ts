/** The keys, and what they do. */
export const cheatSheet = {
  title: 'キーボードショートカット',
  close: '閉じる',
  anywhere: 'どこでも',
  inLists: '一覧とダイアログ',
  move: '一覧の中を移動',
  choose: '選択',
  closeIt: '閉じる、または元のままにする',
  next: '次の項目へ',
  question: 'この一覧（これも使えます）',
  noDelete: 'アカウントの削除にショートカットはありません。ページの手順を 1 つずつ進めます。',
};
