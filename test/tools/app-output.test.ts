import { describe, expect, it } from 'vitest';
import { isExpectedLine } from '../support/app-output.ts';

describe('a line on the error stream', () => {
  it.each([
    ['an empty line', ''],
    ['the debugger', 'Debugger listening on ws://127.0.0.1:40000/0'],
    [
      'a machine without D-Bus',
      '[1:1/0.1:ERROR:bus.cc(407)] Failed to connect to the bus: Failed to connect to socket',
    ],
    [
      'a machine without a graphics card',
      '[1:1/0.1:ERROR:viz_main_impl.cc(181)] Exiting GPU process due to errors during initialization',
    ],
  ])('is expected from %s', (_, line) => {
    expect(isExpectedLine(line)).toBe(true);
  });

  it.each([
    ['a deprecation', '(electron:1) [DEP0040] DeprecationWarning: The `punycode` module is old.'],
    ['an error of ours', 'TypeError: Cannot read properties of undefined'],
    ['a certificate', '[1:1/0.1:ERROR:ssl_client_socket_impl.cc(877)] handshake failed'],
  ])('has to be answered for when it tells of %s', (_, line) => {
    expect(isExpectedLine(line)).toBe(false);
  });
});
