/** Calls a second: GetUser, and signing in by password. */
import { makeFigure, type Figure, type FigureParts } from './figure.ts';
import type { Outcome } from './load-generator.ts';
import type { RepeatOrder } from './orders.ts';
import { inTurns } from './rounds.ts';
import { crowdSize, type Sizes, type Stage } from './stage.ts';
import { accessTokens, getUserCalls, signInCalls, type Target } from './target.ts';

const rounds = 5;
const roundMs = 1000;
/** Until then the engine is still compiling. */
const warmUpMs = 2500;

const peerTimes = 5;
/** About one: what is measured twice differs by as much. */
const mostGrowth = 1.25;

type Calls = RepeatOrder['calls'];
type Outcomes = readonly Outcome[];

export async function getUserFigures(stage: Stage): Promise<readonly Figure[]> {
  const calls = await forAll(stage, async (target) => getUserCalls(await accessTokens(target)));
  const many = await measure(stage, calls, 16);
  const single = await measure(stage, calls, 1);
  const least = 'a bare HTTP server';
  const aim = {
    says: `${peerTimes} times cognito-local`,
    judge: (ours: number, peer: number | null) => (peer === null ? null : ours >= peerTimes * peer),
  };
  return [
    ...rateFigures('GetUser, 16 connections', many, { aim, floor: least }),
    ...coreFigure('GetUser, 16 connections, one core', many, { aim, floor: least }),
    ...rateFigures('GetUser, 1 connection', single, { floor: least }),
  ];
}

export async function signInFigures(stage: Stage): Promise<readonly Figure[]> {
  const calls = await forAll(stage, (target) => Promise.resolve(signInCalls(target)));
  return rateFigures('Sign-in by password', await measure({ ...stage, bare: null }, calls, 4), {});
}

/** The calls to be made of each server. */
interface CallsOf {
  readonly inMemory: Record<keyof Sizes, Calls>;
  readonly peer: Record<keyof Sizes, Calls> | null;
}

async function forAll(
  { inMemory, peer }: Stage,
  callsOf: (target: Target) => Promise<Calls>,
): Promise<CallsOf> {
  const both = async ({ one, crowd }: Sizes): Promise<Record<keyof Sizes, Calls>> => ({
    one: await callsOf(one),
    crowd: await callsOf(crowd),
  });
  return { inMemory: await both(inMemory), peer: peer === null ? null : await both(peer) };
}

interface Measured {
  readonly one: Outcomes;
  readonly crowd: Outcomes;
  readonly peerOne: Outcomes;
  readonly peerCrowd: Outcomes;
  readonly bare: Outcomes;
}

async function measure(
  { inMemory, peer, bare, load }: Omit<Stage, 'bare'> & { readonly bare: Stage['bare'] | null },
  calls: CallsOf,
  connections: number,
): Promise<Measured> {
  const of =
    (server: { readonly port: number; readonly pid: number }, its: Calls) =>
    (durationMs = roundMs): Promise<Outcome> =>
      load.run(
        { kind: 'repeat', port: server.port, calls: its, connections, durationMs },
        server.pid,
      );
  const measures = {
    one: of(inMemory.one, calls.inMemory.one),
    peerOne: peer === null || calls.peer === null ? null : of(peer.one, calls.peer.one),
    bare: bare === null ? null : of(bare, calls.inMemory.one),
    crowd: of(inMemory.crowd, calls.inMemory.crowd),
    peerCrowd: peer === null || calls.peer === null ? null : of(peer.crowd, calls.peer.crowd),
  };
  for (const warmUp of Object.values(measures)) await warmUp?.(warmUpMs);
  return inTurns(rounds, measures);
}

function rateFigures(
  what: string,
  { one, crowd, peerOne, peerCrowd, bare }: Measured,
  { aim, floor }: { readonly aim?: NonNullable<FigureParts['aim']>; readonly floor?: string },
): readonly Figure[] {
  const beside = floor === undefined ? {} : { floor: { what: floor, values: bare.map(rate) } };
  const judged = aim === undefined ? {} : { aim };
  const rated = (rest: string, ours: Outcomes, peer: Outcomes): Figure =>
    makeFigure({
      what: `${what}${rest}`,
      unit: '/s',
      ours: ours.map(rate),
      peer: peer.map(rate),
      ...beside,
      ...judged,
    });
  return [
    rated('', one, peerOne),
    rated(`, ${crowdSize} users`, crowd, peerCrowd),
    makeFigure({
      what: `${what}, slowest of 100`,
      unit: 'ms',
      ours: one.map(({ p99Ms }) => p99Ms),
      peer: peerOne.map(({ p99Ms }) => p99Ms),
      ...(floor === undefined
        ? {}
        : { floor: { what: floor, values: bare.map(({ p99Ms }) => p99Ms) } }),
    }),
    makeFigure({
      what: `${what}, cost at ${crowdSize} users / at 1`,
      unit: 'x',
      ours: growth(one, crowd),
      peer: growth(peerOne, peerCrowd),
      aim: { says: 'about 1', judge: (ours) => ours <= mostGrowth },
    }),
  ];
}

/**
 * What one processor core could do without anything else on it, by the processor time that was
 * used; nothing where the system does not tell.
 */
function coreFigure(
  what: string,
  { one, peerOne, bare }: Measured,
  { aim, floor }: { readonly aim: NonNullable<FigureParts['aim']>; readonly floor: string },
): readonly Figure[] {
  const onOneCore = ({ cost }: Outcome): number => 1 / (cost ?? NaN);
  if (one.some(({ cost }) => cost === null)) return [];
  return [
    makeFigure({
      what,
      unit: '/s',
      ours: one.map(onOneCore),
      peer: peerOne.map(onOneCore),
      floor: { what: floor, values: bare.map(onOneCore) },
      aim,
    }),
  ];
}

const rate = ({ perSecond }: Outcome): number => perSecond;

/** By processor time where the system tells it: it does not mind what else the computer does. */
function growth(one: Outcomes, crowd: Outcomes): readonly number[] {
  const costOf = ({ cost, perSecond }: Outcome): number => cost ?? 1 / perSecond;
  return crowd.map((outcome, round) => {
    const before = one[round];
    return before === undefined ? NaN : costOf(outcome) / costOf(before);
  });
}
