/** Answers that look like a success, or come from somebody in between, or have no end. */
import { describe, expect, it } from 'vitest';
import {
  badSuccesses,
  hugeAnswers,
  portalAnswers,
  type NamedAnswer,
} from '../../../support/answers-of-delete-user.ts';
import { onFaultStage } from '../../../support/kept-promises.ts';
import type { Answer } from '../../../support/truth-pool/answer.ts';

/** Each answer with the work done and not done, and what looks find then. */
const withBothTruths = (rows: readonly NamedAnswer[]) =>
  rows.flatMap(({ name, answer }) => [
    [name, 'deleted', answer, true] as const,
    [name, 'still-there', answer, false] as const,
  ]);

describe.concurrent('a success that is none', () => {
  it.each(withBothTruths(badSuccesses))(
    'proves nothing until looks settle it: %s, %s',
    async (_name, kind, answer, executed) => {
      await onFaultStage({}, async (stage) => {
        const view = await stage.delete({ answer, executed });
        expect(view).toMatchObject({ kind, facts: { answer: { kind: 'unclear' } } });
      });
    },
  );
});

describe('a success that is whole', () => {
  it('does not stand for the deletion either: a look finds the account that was left there', () =>
    onFaultStage({}, async (stage) => {
      const view = await stage.delete({ executed: false });
      expect(view).toMatchObject({ kind: 'still-there', facts: { answer: { kind: 'accepted' } } });
    }));
});

describe.concurrent('somebody between Signet and the pool', () => {
  it.each(portalAnswers.map(({ name, answer }) => [name, answer] as const))(
    'is neither followed nor believed: %s',
    async (_name, answer) => {
      await onFaultStage({}, async (stage) => {
        const view = await stage.delete({ answer });
        expect(view).toMatchObject({ kind: 'still-there', facts: { answer: { kind: 'unclear' } } });
        expect(new Set(stage.pool.received.map(({ path }) => path))).toEqual(new Set(['/']));
      });
    },
  );
});

/** The same answer, and what was made of it before the client hung up. */
const counted = (answer: Answer) => {
  const { body } = answer;
  if (typeof body !== 'function') return { answer, made: Promise.resolve(0) };
  let bytes = 0;
  let over: (bytes: number) => void = () => undefined;
  const made = new Promise<number>((resolve) => (over = resolve));
  const parts = function* (): Generator<Uint8Array> {
    try {
      for (const part of body()) {
        bytes += part.length;
        yield part;
      }
    } finally {
      over(bytes);
    }
  };
  return { answer: { ...answer, body: parts }, made };
};

describe.concurrent('an answer longer than any that is read', () => {
  it.each(withBothTruths(hugeAnswers))(
    'is cut, and proves nothing until looks settle it: %s, %s',
    async (_name, kind, offered, executed) => {
      const { answer, made } = counted(offered);
      await onFaultStage({}, async (stage) => {
        const view = await stage.delete({ answer, executed });
        expect(view).toMatchObject({ kind, facts: { answer: { cause: 'no-answer' } } });
        // What the system keeps on the way is a few mebibytes; the rest was never asked for.
        expect(await made).toBeLessThan(32 * 1024 * 1024);
      });
    },
  );
});
