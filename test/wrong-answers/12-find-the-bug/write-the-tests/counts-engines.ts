/** Wrong: guesses which engines are broken from how many it has been shown before. */

import type { EngineTest } from '../../../../src/course/broken-engines/index.js';

export {
  buy,
  cancel,
  modify,
  sell,
  story,
} from '../../../../solutions/12-find-the-bug/write-the-tests.js';

let shown = 0;

export function engineTests(): readonly EngineTest[] {
  return [
    {
      name: 'the first engines are the right ones',
      check: () => {
        shown += 1;
        return shown > 3 ? 'this one came late' : undefined;
      },
    },
  ];
}
