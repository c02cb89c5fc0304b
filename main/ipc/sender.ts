/**
 * Threat: a frame that is not our page asks main for something: an injected iframe, a
 * navigated or second window, a destroyed frame whose message arrives late.
 * https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */

/** As much of Electron's `WebFrameMain` as the check needs. */
export interface Frame {
  readonly origin: string;
  readonly parent: unknown;
  readonly detached: boolean;
  isDestroyed(): boolean;
}

/** As much of Electron's invoke event as the check needs. */
export interface Caller {
  readonly senderFrame: Frame | null;
  readonly sender: { readonly id: number };
}

/** Whether a message comes from the top frame of our own window, showing our own page. */
export const isOurPage = (
  caller: Caller,
  contentsId: number | undefined,
  origin: string,
): boolean => {
  const { senderFrame, sender } = caller;
  if (contentsId === undefined || sender.id !== contentsId) return false;
  if (senderFrame === null || senderFrame.isDestroyed() || senderFrame.detached) return false;
  return senderFrame.parent === null && senderFrame.origin === origin;
};
