/** The papers a person can keep: makes each from what is known at that moment, and saves it. */
import type { SaveCopyOutcome } from './contract/account.ts';
import type { CleanUpKey } from './contract/clean-up.ts';
import type { DeletionView, SaveReceiptOutcome } from './contract/deletion.ts';
import type { DocumentForm, SaveOutcome } from './contract/document.ts';
import { receiptOf } from './deletion/receipt.ts';
import { isReceiptView } from './deletion/receipt-view.ts';
import { documentFileName } from './documents/file-name.ts';
import { isoDay, type ClockOffset } from './documents/moment.ts';
import type { Paper } from './documents/paper.ts';
import { rendered } from './documents/render.ts';
import type { DocumentFile } from './save-document.ts';
import { accountCopyPaper } from './session/account-copy-page.ts';
import { copyOf, type AccountCopyPorts } from './session/account-copy.ts';

export interface PaperPorts extends AccountCopyPorts {
  readonly deletion: { view(): DeletionView };
  readonly appVersion: string;
  readonly now: () => number;
  readonly clockOffset: ClockOffset;
  /** Asks the person for a place and writes there. */
  readonly save: (file: DocumentFile) => Promise<SaveOutcome>;
}

export class Papers {
  readonly #ports: PaperPorts;

  constructor(ports: PaperPorts) {
    this.#ports = ports;
  }

  /** Saves the receipt of the deletion as it stands; there must be an outcome, open or settled. */
  async saveReceipt(
    form: DocumentForm,
    ticked: readonly CleanUpKey[],
  ): Promise<SaveReceiptOutcome> {
    const view = this.#ports.deletion.view();
    if (!isReceiptView(view)) return { kind: 'not-now' };
    const { appVersion, now } = this.#ports;
    const paper = receiptOf(view, { ticked, appVersion, writtenAtMs: now() });
    return this.#save('receipt', view.subject.accountName, paper, form);
  }

  /** Asks the pool for everything it says about this person, and saves that. */
  async saveCopy(sessionId: string, form: DocumentForm): Promise<SaveCopyOutcome> {
    const outcome = await copyOf(this.#ports, sessionId);
    if (outcome.kind !== 'copied') return outcome;
    const { appVersion, now } = this.#ports;
    const paper = accountCopyPaper(outcome.copy, { appVersion, writtenAtMs: now() });
    return this.#save('account', outcome.copy.account.accountName, paper, form);
  }

  #save(
    what: 'receipt' | 'account',
    accountName: string,
    paper: Paper,
    form: DocumentForm,
  ): Promise<SaveOutcome> {
    const { now, clockOffset, save } = this.#ports;
    const day = isoDay(now(), clockOffset);
    return save({
      suggestedName: documentFileName(what, accountName, day, form),
      form,
      text: rendered(paper, form, clockOffset),
    });
  }
}
