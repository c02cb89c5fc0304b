import type { NoticeView } from './contract/notice.ts';

/** What the person should know about this run; kept until it ends. */
export class Notices {
  readonly #onChange: (notices: readonly NoticeView[]) => void;
  #notices: readonly NoticeView[] = [];

  constructor(onChange: (notices: readonly NoticeView[]) => void) {
    this.#onChange = onChange;
  }

  list(): readonly NoticeView[] {
    return this.#notices;
  }

  add(notice: NoticeView): void {
    this.#notices = [...this.#notices, notice];
    this.#onChange(this.#notices);
  }
}
