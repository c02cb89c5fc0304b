/**
 * A page whose process has died is loaded again: everything that is open is held by main, and
 * an empty window would leave a person alone with a deletion under way.
 */

/** As much of Electron's `WebContents` as this needs. */
interface Page {
  on(event: 'render-process-gone', listener: () => void): unknown;
}

/** One that dies again so soon would be loaded for ever. */
const deathsApartMs = 10_000;

/** @param uptimeMs milliseconds of a clock that only goes forward */
export const loadAgainAfterCrash = (
  page: Page,
  load: () => void,
  uptimeMs: () => number = () => performance.now(),
): void => {
  let lastDeathMs = -Infinity;
  page.on('render-process-gone', () => {
    const sinceMs = uptimeMs() - lastDeathMs;
    lastDeathMs = uptimeMs();
    if (sinceMs >= deathsApartMs) load();
  });
};
