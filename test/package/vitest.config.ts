import { defineConfig } from 'vitest/config';

/** Judges `release/linux-unpacked/` from outside, so it is run once there is one. */
export default defineConfig({
  test: {
    name: 'package',
    include: ['test/package/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
