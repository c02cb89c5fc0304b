/** A status of 500 and above: the service broke off, and may have done the work before. */
import { describe, expect, it } from 'vitest';
import { serverErrors } from '../../../support/answers-of-delete-user.ts';
import { onFaultStage } from '../../../support/kept-promises.ts';

describe.concurrent('a breakdown', () => {
  const rows = serverErrors.flatMap(({ name, answer }) => [
    [name, 'deleted', answer, true] as const,
    [name, 'still-there', answer, false] as const,
  ]);
  it.each(rows)(
    'leaves it open until looks settle it: %s, %s',
    async (_name, kind, answer, executed) => {
      await onFaultStage({}, async (stage) => {
        const view = await stage.delete({ answer, executed });
        expect(view).toMatchObject({ kind, facts: { answer: { kind: 'unclear' } } });
        expect(stage.requests()).toEqual({ made: 1, onTheWire: 1, arrived: 1 });
      });
    },
  );
});
