import { defineConfig } from 'vitest/config';
import { answersPlugin } from './src/course/answers-plugin.js';

/**
 * Four projects. `library`, `course` and `gates` are `npm test` and hold in any clone, a learner's
 * too; `verify` is what is only true of a clean tree, and is run by `npm run verify`.
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
    ],
  },
});
