/** One act at a time: a second press while the first is under way does nothing. */
export class OneAtATime {
  busy = $state(false);

  async run(act: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await act();
    } finally {
      this.busy = false;
    }
  }
}
