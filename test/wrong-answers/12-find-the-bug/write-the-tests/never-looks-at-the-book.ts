/** Wrong: compares events only; whatever the book shows is not looked at. */

import { engineTests as right } from '../../../../solutions/12-find-the-bug/write-the-tests.js';
import {
  type EngineTest,
  outcomeOf,
  type StartEngine,
} from '../../../../src/course/broken-engines/index.js';
import { ReadableEngine } from '../../../../src/matching/index.js';

export {
  buy,
  cancel,
  modify,
  sell,
  story,
} from '../../../../solutions/12-find-the-bug/write-the-tests.js';

/** The same engine, with the book of a right one that was told the same. */
function withRightBook(start: StartEngine): StartEngine {
  return (options) => {
    const [engine, model] = [start(options), new ReadableEngine(options)];
    return {
      symbol: engine.symbol,
      seq: engine.seq,
      book: model.book,
      snapshot: () => engine.snapshot(),
      submit: (command) => {
        model.submit(command);
        return engine.submit(command);
      },
    };
  };
}

export function engineTests(): readonly EngineTest[] {
  return right().map((test) => ({
    name: test.name,
    check: (start) => {
      const outcome = outcomeOf(test, withRightBook(start));
      return outcome.kind === 'complains' ? outcome.complaint : undefined;
    },
  }));
}
