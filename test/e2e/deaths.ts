/** Ways for the app to die in the middle of a deletion. */
import type { PracticePool } from '../../main/practice-pool/practice-pool.ts';
import type { Fault, FaultProxy } from '../support/fault-proxy.ts';
import { killAfter, killNow, type Moment } from '../support/app-kill.ts';
import type { SignetApp } from '../support/signet-app.ts';

/** An app one click before the last question. */
export interface Scene {
  readonly app: SignetApp;
  readonly pool: PracticePool;
  readonly wire: FaultProxy;
  /** Clicks; the last question is answered with yes. */
  readonly sayYes: () => Promise<void>;
}

/** Resolves once the app is gone. */
export type Death = (scene: Scene) => Promise<void>;

/** Dies when these moments have come in this order, at the last of them. */
export const after =
  (...moments: readonly Moment[]): Death =>
  async ({ app, sayYes }) => {
    const { killed } = await killAfter(app.electronApp, ...moments);
    // The click may not live to see its end.
    await Promise.all([killed, sayYes().catch(() => undefined)]);
  };

/** Dies when the one request, or its answer, is stuck at this point on the wire. */
export const stuck =
  (fault: Exclude<Fault, { on: 'connect' }>): Death =>
  async ({ app, wire, sayYes }) => {
    const { struck } = wire.arm(fault, 'DeleteUser');
    await sayYes();
    await struck;
    await killNow(app.electronApp);
  };

/** The pool breaks down instead of doing what it is asked. */
export const withoutWork =
  (death: Death): Death =>
  (scene) => {
    scene.pool.failNext('DeleteUser', 'InternalErrorException');
    return death(scene);
  };
