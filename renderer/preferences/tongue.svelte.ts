import type { Bridge } from '../../main/contract/api.ts';
import type { Unsubscribe } from '../../main/contract/method.ts';
import type { Language, PreferencesView } from '../../main/contract/preferences.ts';
import { language, speak } from '../../words/catalogue.ts';
import { directionOf } from '../../words/languages.ts';
import { follow } from '../follow.ts';

/** As much of the document's root as a language changes. */
type Root = Pick<HTMLElement, 'dir' | 'lang'>;

/** The language of the page. What shows words is drawn anew when `spoken` changes. */
export class Tongue {
  readonly #bridge: Bridge;
  readonly #root: Root;

  spoken = $state<Language>(language);
  /** Null: the system's language decides. */
  chosen = $state<Language | null>(null);
  /** It was chosen on the page in front: the focus belongs back where that was done. */
  #changedHere = false;

  constructor(bridge: Bridge, root: Root) {
    this.#bridge = bridge;
    this.#root = root;
    this.#mark();
  }

  listen(): Unsubscribe {
    const { preferences, preferencesChanged } = this.#bridge.app;
    return follow({ read: preferences, changed: preferencesChanged }, (view) => {
      void this.#take(view);
    });
  }

  /**
   * @param chosen null: as the system says
   * @param here chosen by a control of the page, which is drawn anew and wants the focus back
   */
  async choose(chosen: Language | null, here = false): Promise<void> {
    this.#changedHere = here;
    await this.#take(await this.#bridge.app.setLanguage({ language: chosen }));
  }

  /** Whether the language was chosen on this page just now; true once. */
  takeChange(): boolean {
    const changed = this.#changedHere;
    this.#changedHere = false;
    return changed;
  }

  async #take(view: PreferencesView): Promise<void> {
    this.chosen = view.chosen;
    await speak(view.language);
    this.#mark();
    this.spoken = language;
  }

  /** For the voice that reads it out, the fonts, and the side where a line begins. */
  #mark(): void {
    this.#root.lang = language;
    this.#root.dir = directionOf(language);
  }
}
