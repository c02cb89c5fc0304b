import type { Bridge } from '../main/contract/api.ts';
import type { DeletionView, SubjectView } from '../main/contract/deletion.ts';
import type { NoticeView } from '../main/contract/notice.ts';
import type { Unsubscribe } from '../main/contract/method.ts';
import type { PeopleView, StorageView } from '../main/contract/session.ts';
import { words } from '../words/catalogue.ts';
import { Account } from './account/account.svelte.ts';
import { isSettled, isUnderWay } from './delete-account/stage.ts';
import { Deletion } from './delete-account/deletion.svelte.ts';
import { follow } from './follow.ts';
import { amiss, isInside, nothingFilled, placeFor, type Note, type Place } from './place.ts';
import { Pools } from './pools/pools.svelte.ts';
import { PracticePool } from './practice/practice-pool.svelte.ts';
import { Tongue } from './preferences/tongue.svelte.ts';
import { Toasts } from './ui/toasts.svelte.ts';

/** What can lie over the page, whatever the page is. */
export type Overlay = 'cheat-sheet' | 'palette' | 'sign-out';

/** Everything the page knows: who is signed in, where the person is, what is open. */
export class Desk {
  readonly bridge: Bridge;
  readonly pools: Pools;
  readonly practice: PracticePool;
  readonly deletion: Deletion;
  readonly tongue: Tongue;
  readonly toasts = new Toasts();
  /** The first answer about who is signed in decides the first screen, later ones do not. */
  #arrived = false;

  place: Place;
  note = $state.raw<Note | null>(null);
  people = $state.raw<PeopleView>({ people: [], frontId: null });
  storage = $state.raw<StorageView | null>(null);
  /** What went wrong with Signet's own files in this run. */
  notices = $state.raw<readonly NoticeView[]>([]);
  account = $state.raw<Account | null>(null);
  /** A question was rejected: a bug on either side of the bridge. */
  troubled = $state(false);
  /** Whether this computer has a network at all, as far as it knows. */
  online = $state(true);
  /** What lies over the page. */
  overlay = $state<Overlay | null>(null);
  /** Opens the list of people; null where there is none. */
  openSwitcher = $state.raw<(() => void) | null>(null);
  /** How the page in front reads its own again; null where it does not say. */
  rereading = $state.raw<(() => void) | null>(null);

  readonly front = $derived(
    this.people.people.find(({ sessionId }) => sessionId === this.people.frontId) ?? null,
  );

  /**
   * @param hash what the window was opened with: it names the first place
   * @param root takes the language and its direction
   */
  constructor(bridge: Bridge, hash = '', root = { dir: '', lang: '' }) {
    this.bridge = bridge;
    this.pools = new Pools(bridge);
    this.practice = new PracticePool(bridge);
    this.deletion = new Deletion(bridge, (subject) => void this.#heedSignedOut(subject));
    this.tongue = new Tongue(bridge, root);
    this.place = $state.raw(placeFor(hash));
  }

  listen(): Unsubscribe {
    const { people, changed } = this.bridge.session;
    const ends = [
      follow({ read: people, changed }, (view) => this.#takePeople(view)),
      follow({ read: this.bridge.app.notices, changed: this.bridge.app.noticed }, (notices) => {
        this.notices = notices;
      }),
      this.pools.listen(),
      this.practice.listen(),
      this.deletion.listen((before, after) => this.#heedDeletion(before, after)),
      this.tongue.listen(),
    ];
    void this.bridge.app.storage().then((storage) => {
      this.storage = storage;
    });
    return () => {
      for (const end of ends) end();
    };
  }

  /** Lets a page say how its own is read again, for as long as it is there. */
  offerReadAgain(read: () => void): () => void {
    this.rereading = read;
    return () => {
      if (this.rereading === read) this.rereading = null;
    };
  }

  /** Lets the switcher be opened by a key, for as long as it is there. */
  offerSwitcher(open: () => void): () => void {
    this.openSwitcher = open;
    return () => {
      if (this.openSwitcher === open) this.openSwitcher = null;
    };
  }

  goTo(place: Place, note: Note | null = null): void {
    this.place = place;
    this.note = note;
    if (place.kind === 'post-office') this.practice.markRead();
  }

  /** To the person in front, or to the beginning when there is none. */
  goHome(note: Note | null = null): void {
    this.#showFront();
    this.goTo({ kind: this.front === null ? 'welcome' : 'account' }, note);
  }

  goToSignIn(profileId: string, username = '', note: Note | null = null): void {
    this.goTo({ kind: 'sign-in', profileId, prefill: { ...nothingFilled, username } }, note);
  }

  async bringToFront(sessionId: string, note: Note | null = null): Promise<void> {
    this.#takePeople(await this.bridge.session.bringToFront({ sessionId }));
    this.goHome(note);
  }

  /** Opens the deletion of the person in front, or the one that is open already. */
  async beginDeletion(sessionId: string): Promise<void> {
    const { kind } = await this.deletion.begin(sessionId);
    if (kind === 'busy') this.showOpenDeletion();
    else if (kind === 'begun') this.goTo({ kind: 'deletion' });
  }

  /** Where a second deletion was wished for: the one that is open, and why there is no other. */
  showOpenDeletion(): void {
    const { busy, busyCleanUp } = words.deletion;
    const cleaning = this.deletion.view?.kind === 'clean-up-left';
    this.goTo({ kind: 'deletion' }, amiss(cleaning ? busyCleanUp : busy));
  }

  /** Leaves the deletion's page for another, where main lets it be left. */
  async leaveDeletion(then: () => void): Promise<void> {
    if (await this.deletion.leave()) then();
  }

  /** Home from a deletion; from a rehearsal, to the account it stood in for. */
  goHomeFrom({ rehearsal }: SubjectView): void {
    if (rehearsal === null) this.goHome();
    else void this.bringToFront(rehearsal.ofSessionId);
  }

  /**
   * Brings the deletion's page up when it says something the person must know: at the start,
   * or when the truth came in. Somebody who is typing elsewhere is told by the status bar.
   */
  #heedDeletion(before: DeletionView | null, after: DeletionView): void {
    const { kind } = this.place;
    if (after.kind === 'idle') {
      if (kind === 'deletion' && before?.kind !== 'idle') this.goHome();
      return;
    }
    const first = before === null || before.kind === 'idle';
    const news = first ? isUnderWay(after) : isSettled(after);
    if (!news) return;
    // What was said of an open deletion does not hold any more.
    if (kind === 'deletion') this.note = null;
    else if (kind === 'welcome' || kind === 'account') this.goTo({ kind: 'deletion' });
  }

  /** Every sign-in was ended and no new one followed: the way on is a new sign-in. */
  async #heedSignedOut({
    accountName,
    username,
    profileId,
    rehearsal,
  }: SubjectView): Promise<void> {
    const note = amiss(words.deletion.prove.signedOut(accountName));
    await this.deletion.leave();
    if (rehearsal !== null) await this.bringToFront(rehearsal.ofSessionId, note);
    else if (this.pools.byId(profileId) === null) this.goHome(note);
    else this.goToSignIn(profileId, username, note);
  }

  #takePeople(view: PeopleView): void {
    this.people = view;
    const known = view.people.some(({ sessionId }) => sessionId === this.account?.person.sessionId);
    // Somebody who vanished stays on screen, with the reason, until the person goes on.
    if (known || !this.#loseAccount()) this.#showFront();
    if (this.#arrived) return;
    this.#arrived = true;
    if (this.front !== null && this.place.kind === 'welcome') this.goHome();
  }

  /** True when the account on screen ended by itself and its page has to say so. */
  #loseAccount(): boolean {
    if (this.account === null || this.account.leaving) return false;
    if (!isInside(this.place.kind)) return false;
    this.account.lose();
    return true;
  }

  #showFront(): void {
    const { front } = this;
    if (front === null) this.account = null;
    else if (this.account?.person.sessionId !== front.sessionId) {
      this.account = new Account(this.bridge, front);
      void this.account.read();
    }
  }
}
