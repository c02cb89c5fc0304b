/** The process is killed between any two things it does; the next one takes it up from there. */
import { describe, expect, it } from 'vitest';
import type { FaultSettings, FaultStage, Meeting } from '../../../support/fault-stage.ts';
import { onFaultStage } from '../../../support/kept-promises.ts';
import type { Step } from '../../../support/kill-points.ts';
import { serviceAnswer } from '../../../support/truth-pool/answer.ts';

/** The end of a process, and what it leaves. */
interface Kill {
  readonly when: string;
  readonly settings?: (dead: () => void) => FaultSettings;
  /** Comes to the moment and kills; where it is missing a step of the settings does. */
  readonly until?: (stage: FaultStage) => Promise<void>;
  /** What the next start finds in the journal. */
  readonly found: string | null;
  readonly requests: number;
  readonly executed: boolean;
}

const broken = serviceAnswer(500, '');
/** The request, done or not. */
const meetingOf = (executed: boolean): Meeting => (executed ? {} : { answer: broken, executed });

/** Kills at a step; what is to be done is the whole way to the end. */
const at = (
  when: string,
  step: Step,
  row: Pick<Kill, 'found' | 'requests' | 'executed'>,
): Kill => ({
  when,
  settings: (dead) => ({
    onStep: (name, stage) => {
      if (name !== step || stage.takenUp !== undefined) return;
      stage.kill();
      dead();
    },
  }),
  ...row,
});

/** Kills when as much of the request as this has passed, and nothing after it. */
const onTheWay = (when: string, after: 0 | 'half-body'): Kill => ({
  when,
  until: async (stage) => {
    await stage.confirm();
    const armed = stage.meet({ fault: { on: 'request', after, ending: 'pause' } });
    stage.send();
    await armed?.struck;
    stage.kill();
  },
  found: 'sending',
  requests: 0,
  executed: false,
});

const eitherTruth = (make: (executed: boolean) => Kill): readonly Kill[] => [
  make(true),
  make(false),
];

const kills: readonly Kill[] = [
  {
    when: 'while the last question is asked',
    settings: (dead) => ({
      answerLastQuestion: (stage) => {
        stage.kill();
        dead();
        return true;
      },
    }),
    found: null,
    requests: 0,
    executed: false,
  },
  at('after the yes, before the journal is written', 'before writing sending', {
    found: null,
    requests: 0,
    executed: false,
  }),
  at('when the journal is durable, before there is a connection', 'after writing sending', {
    found: 'sending',
    requests: 0,
    executed: false,
  }),
  onTheWay('when there is a connection, before anything has passed', 0),
  onTheWay('when half of the request has passed', 'half-body'),
  ...eitherTruth((executed) => ({
    when: 'when the request has arrived, before an answer',
    until: async (stage) => {
      await stage.confirm();
      const held = stage.pool.hold('DeleteUser', meetingOf(executed));
      stage.send();
      await held.arrived;
      stage.kill();
      held.release();
    },
    found: 'sending',
    requests: 1,
    executed,
  })),
  ...eitherTruth((executed) =>
    at('when there is an answer, before it is written down', 'before writing answered', {
      found: 'sending',
      requests: 1,
      executed,
    }),
  ),
  ...eitherTruth((executed) =>
    at('when the answer is written down, before a look', 'after writing answered', {
      found: 'answered',
      requests: 1,
      executed,
    }),
  ),
  ...(
    [
      [
        'when a look has found it gone, before that is written down',
        'before writing deleted',
        'answered',
      ],
      [
        'when the truth is written down, before the sign-in is removed',
        'after writing deleted',
        'deleted',
      ],
      [
        'when the sign-in is removed, in the middle of the wipe',
        'after removing the sign-in',
        'deleted',
      ],
      [
        'when all is wiped, before the journal is removed',
        'before removing the journal',
        'deleted',
      ],
    ] as const
  ).map(([when, step, found]) => at(when, step, { found, requests: 1, executed: true })),
];

/** Runs Signet until it is killed. */
const onStageOfKilled = async (
  { settings, until, executed }: Kill,
  next: (stage: FaultStage) => Promise<void>,
): Promise<void> => {
  let dead = (): void => undefined;
  const isDead = new Promise<void>((resolve) => (dead = resolve));
  await onFaultStage(settings?.(dead) ?? {}, async (stage) => {
    if (until === undefined) {
      // It never comes to its end.
      void stage.delete(meetingOf(executed));
      await isDead;
    } else await until(stage);
    await next(stage);
  });
};

const endOf = ({ found, executed }: Kill): string => {
  if (found === null) return 'idle';
  return executed ? 'deleted' : 'still-there';
};

describe.concurrent('a process that is killed', () => {
  const rows = kills.map((kill) => [kill.when, endOf(kill), kill] as const);

  it.each(rows)('%s leaves a next start that comes to say: %s', async (_when, end, kill) => {
    await onStageOfKilled(kill, async (stage) => {
      await stage.start();
      expect(stage.takenUp).toBe(kill.found);
      expect(await stage.rest()).toMatchObject({ kind: end });
      expect(stage.pool.requests('DeleteUser')).toBe(kill.requests);
    });
  });

  const open = rows.filter(([, , { found }]) => found === 'sending' || found === 'answered');
  it.each(open)(
    '%s leaves a start without a network that knows nothing, until it can say: %s',
    async (_when, end, kill) => {
      await onStageOfKilled(kill, async (stage) => {
        stage.lookAt = 'http://127.0.0.1:1';
        await stage.start();
        expect(await stage.rest(3)).toMatchObject({ kind: 'unknown', subject: { sub: 'sub-1' } });
        stage.lookAt = stage.proxy.endpoint;
        expect(await stage.rest()).toMatchObject({ kind: end });
      });
    },
  );
});
