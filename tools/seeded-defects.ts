/**
 * Defects that must never go unnoticed. Each is a small change of one file; with it, at
 * least one of the tests named beside it has to fail.
 */
export interface SeededChange {
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

export interface SeededDefect {
  readonly name: string;
  readonly file: string;
  readonly changes: readonly SeededChange[];
  /** Where it must be noticed: paths of tests, relative to the project. */
  readonly tests: readonly string[];
}

export const seededDefects: readonly SeededDefect[] = [
  {
    name: 'the SDK tries three times',
    file: 'main/cognito/sdk-client.ts',
    changes: [{ find: 'maxAttempts: 1,', replace: 'maxAttempts: 3,' }],
    tests: ['test/main/cognito', 'test/main/deletion/faults'],
  },
  {
    name: 'a success needs no request id',
    file: 'main/cognito/delete-user.ts',
    changes: [
      {
        find: 'if (requestIdOf(answer) === null || inBetween.has(status)) return strange;',
        replace: 'if (inBetween.has(status)) return strange;',
      },
    ],
    tests: ['test/main/cognito', 'test/main/deletion/faults'],
  },
  {
    name: 'a 5xx counts as a refusal',
    file: 'main/cognito/delete-user.ts',
    changes: [
      {
        find: ': readBreakdown(said);',
        replace: ": { kind: 'refused', cause: 'InternalErrorException', said };",
      },
    ],
    tests: ['test/main/cognito', 'test/main/deletion/faults'],
  },
  {
    name: 'wiping starts before the read-back',
    file: 'main/deletion/judgement.ts',
    changes: [
      {
        find: `    case 'accepted':
    case 'unclear':`,
        replace: `    case 'accepted':
      return { ...underway, facts, kind: 'wiping', outcome: 'deleted' };
    case 'unclear':`,
      },
    ],
    tests: ['test/main/deletion'],
  },
  {
    name: 'the journal is written after the request',
    file: 'main/deletion/effects.ts',
    changes: [
      {
        find: `    const written = await journal.write(entryOf(state));
    if (written.kind === 'written') apply({ kind: 'journaled' });`,
        replace: `    apply({ kind: 'journaled' });
    const written = await journal.write(entryOf(state));
    if (written.kind === 'written') return;`,
      },
    ],
    tests: ['test/main/deletion'],
  },
  {
    name: 'one channel answers whoever asks',
    file: 'main/ipc/register.ts',
    changes: [
      {
        find: 'if (!isTrusted(event)) return refuse();',
        replace: "if (!isTrusted(event) && name !== 'account.delete') return refuse();",
      },
    ],
    tests: ['test/main/ipc'],
  },
  {
    name: 'a damaged store is cleared',
    file: 'main/vault/store-file.ts',
    changes: [
      { find: 'content !== undefined && !isContent(content)', replace: 'false' },
      {
        find: 'configFileMode: 0o600,',
        replace: 'clearInvalidConfig: true, configFileMode: 0o600,',
      },
    ],
    tests: ['test/main/vault'],
  },
  {
    name: 'a key that is printed in Chromium counts as protection',
    file: 'main/vault/sealer.ts',
    changes: [
      {
        find: "platform !== 'linux' || sample.subarray(0, 3).toString('latin1') !== 'v10'",
        replace: "platform !== 'linux' || sample.length > 0",
      },
    ],
    tests: ['test/main/vault'],
  },
  {
    name: 'the practice pool listens to the network',
    file: 'main/practice-pool/http/listen.ts',
    changes: [
      { find: "server.listen(port, '127.0.0.1');", replace: "server.listen(port, '0.0.0.0');" },
    ],
    tests: ['test/main/practice-pool/listen.test.ts'],
  },
  {
    name: 'the log holds the error itself',
    file: 'main/log.ts',
    changes: [
      {
        find: "if ('bug' in entry) parts.push(placesOf(entry.bug));",
        replace: "if ('bug' in entry) parts.push(String(entry.bug));",
      },
    ],
    tests: ['test/main/log.test.ts'],
  },
  {
    name: 'certificates are checked only by default',
    file: 'main/cognito/node-transport.ts',
    changes: [{ find: '  rejectUnauthorized: true,\n', replace: '' }],
    tests: ['test/main/cognito', 'test/main/deletion/faults'],
  },
  {
    name: 'a permission is good more than once',
    file: 'main/deletion/permission.ts',
    changes: [
      {
        find: '    this.#minted = undefined;\n    const remainingMs',
        replace: '    const remainingMs',
      },
    ],
    tests: ['test/main/deletion'],
  },
];
