import { defineConfig } from 'vitest/config';
import { answersPlugin } from './src/course/answers-plugin.js';

/**
 * Five projects. `library`, `course` and `gates` are `npm test` and hold in any clone, a learner's
 * too; `verify` is what is only true of a clean tree. `fresh` runs every notebook with the stubs, as
 * the browser test does too, but with Node alone.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'library', include: ['test/src/**/*.test.ts'], testTimeout: 60_000 } },
      {
        plugins: [answersPlugin('solutions')],
        test: { name: 'course', include: ['test/course/**/*.test.ts'] },
      },
      {
        test: {
          name: 'gates',
          include: ['test/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      { test: { name: 'verify', include: ['test/verify/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'fresh', include: ['test/fresh/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
