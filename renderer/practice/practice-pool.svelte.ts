import type { Bridge } from '../../main/contract/api.ts';
import type { Unsubscribe } from '../../main/contract/method.ts';
import type { MailView, PracticeView } from '../../main/contract/practice.ts';
import { follow } from '../follow.ts';

/** The profile id of the practice pool, fixed by the contract. */
export const practiceId = 'practice';

/** Whether this is the id of one of the practice pools, the first or another. */
export const isPracticeId = (profileId: string): boolean =>
  profileId === practiceId || profileId.startsWith(`${practiceId}.`);

/** The embedded pool and its post office. */
export class PracticePool {
  readonly #bridge: Bridge;
  #readUpToMs = $state(0);

  view = $state.raw<PracticeView>({ kind: 'starting' });
  /** Newest first. */
  inbox = $state.raw<readonly MailView[]>([]);

  /** Messages that came since the person last looked. */
  readonly unread = $derived(
    this.inbox.filter(({ sentAtMs }) => sentAtMs > this.#readUpToMs).length,
  );

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  listen(): Unsubscribe {
    const { read, changed, inbox, inboxChanged } = this.#bridge.practice;
    const ends = [
      follow({ read, changed }, (view) => {
        this.view = view;
      }),
      follow({ read: inbox, changed: inboxChanged }, (mails) => {
        this.inbox = mails;
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  /** What this pool sent, newest first. */
  inboxOf(userPoolId: string): readonly MailView[] {
    return this.inbox.filter((mail) => mail.userPoolId === userPoolId);
  }

  /** The person has seen everything that is there. */
  markRead(): void {
    this.#readUpToMs = this.inbox[0]?.sentAtMs ?? this.#readUpToMs;
  }
}
