const untouched = '何も変更されていません。';

/** What happened is open: these never say that nothing was done. */
export const open = {
  'internal-error': {
    title: 'プールの内部でエラーが起きました',
    meaning: '求めたことは、行われた可能性も、行われていない可能性もあります。',
    next: '少し待って、どうなったかを確認してから、必要なら繰り返してください。',
  },
  'no-answer': {
    title: '返答がありませんでした',
    meaning: 'リクエストは、届いた可能性も、届いていない可能性もあります。',
    next: 'ネットワーク接続を確認し、どうなったかを見てから、必要なら繰り返してください。',
  },
  'strange-answer': {
    title: 'プールの代わりに、別のものが答えました',
    meaning:
      'プロキシや、ネットワークのサインインページが間に入っているのかもしれません。プールが何をしたかはわかりません。',
    next: 'ウェブページを開いて、ネットワークがサインインを求めていないか確かめてから、どうなったかを確認してください。',
  },
};

/**
 * The same three where asking again can do no harm: reading, signing in, proving who one is.
 */
export const harmlessErrors = {
  'internal-error': {
    title: 'プールの内部でエラーが起きました',
    meaning: untouched,
    next: '少し待ってから、もう一度試してください。',
  },
  'no-answer': {
    title: '返答がありませんでした',
    meaning: untouched,
    next: 'ネットワーク接続を確認してから、もう一度試してください。',
  },
  'strange-answer': {
    title: 'プールの代わりに、別のものが答えました',
    meaning: `プロキシや、ネットワークのサインインページが間に入っているのかもしれません。${untouched}`,
    next: 'ウェブページを開いて、ネットワークがサインインを求めていないか確かめてから、もう一度試してください。',
  },
};
