/** The pool as the AWS command line interface sees it. */
import { expect, test } from 'vitest';
import { openScene } from '../support/pools.ts';
import { AwsCli, findAwsCli } from './support/aws-cli.ts';
import { journeySettings } from './support/cli-people.ts';
import { changeAddresses, useDevice } from './support/profile-journeys.ts';
import { addFactor, comeAndGo, useNewer } from './support/sign-in-journeys.ts';

/** Each start of it can take seconds on a busy machine. */
const timeoutMs = 120_000;

const program = await findAwsCli();
const without =
  program === null ? ' (skipped: there is no AWS CLI here; Debian calls it awscli)' : '';

test.skipIf(program === null)(
  `the AWS CLI can do everything it knows without credentials${without}`,
  { timeout: timeoutMs },
  async () => {
    const scene = await openScene(journeySettings);
    const cli = await AwsCli.open(program ?? '', scene);
    const known = await cli.known();
    await Promise.all([
      comeAndGo(cli, scene),
      addFactor(cli, scene),
      changeAddresses(cli, scene),
      useDevice(cli, scene),
      useNewer(cli, scene, known),
    ]);
    expect(known.size).toBeGreaterThanOrEqual(26);
    expect(cli.neverCalled(known)).toEqual([]);
  },
);
