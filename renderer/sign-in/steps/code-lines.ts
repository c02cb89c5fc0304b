import type { StepView } from '../../../main/contract/sign-in.ts';
import { words } from '../../../words/catalogue.ts';
import { clockTime } from '../../format/time.ts';

type CodeStep = Extract<StepView, { readonly kind: 'code' }>;

const minuteMs = 60_000;

/** Where the code went and when, or where to find it. */
export function whereCodeIs({ channel, delivery, deviceName, askedAtMs }: CodeStep): string {
  const { code } = words.steps;
  if (channel === 'authenticator')
    return deviceName === null ? code.authenticator : code.authenticatorNamed(deviceName);
  const time = clockTime(askedAtMs);
  return delivery === null
    ? code.sentSomewhere[channel](time)
    : code.sent[channel](delivery.destination, time);
}

/** About how long a code is good yet, in whole minutes. */
export function howLongGood(
  { channel, askedAtMs, goodForMinutes }: CodeStep,
  nowMs: number,
): string {
  const { code } = words.steps;
  // A clock that was set back meanwhile makes no code live longer.
  const left = Math.min(
    goodForMinutes,
    Math.round((askedAtMs + goodForMinutes * minuteMs - nowMs) / minuteMs),
  );
  if (channel === 'authenticator') return left < 1 ? code.waitsNoMore : code.waits(left);
  return left < 1 ? code.maybeOver : code.goodFor(left);
}
