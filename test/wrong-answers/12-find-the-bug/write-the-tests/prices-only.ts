/** Wrong: looks at the prices of trades, and never at who traded or what is left. */

import { engineTests as right } from '../../../../solutions/12-find-the-bug/write-the-tests.js';
import type { EngineTest, StartEngine } from '../../../../src/course/broken-engines/index.js';
import { ReadableEngine } from '../../../../src/matching/index.js';

export {
  buy,
  cancel,
  modify,
  sell,
  story,
} from '../../../../solutions/12-find-the-bug/write-the-tests.js';

/** The prices of all trades in a test's stories, on some make of engine. */
function pricesIn(test: EngineTest, start: StartEngine): string {
  const prices: number[] = [];
  test.check((options) => {
    const engine = start(options);
    const { book, symbol, seq } = engine;
    return {
      book,
      symbol,
      seq,
      snapshot: () => engine.snapshot(),
      submit: (command) => {
        const events = engine.submit(command);
        for (const event of events) if (event.kind === 'traded') prices.push(event.priceTicks);
        return events;
      },
    };
  });
  return prices.join();
}

export function engineTests(): readonly EngineTest[] {
  return right().map((test) => ({
    name: test.name,
    check: (start) => {
      const expected = pricesIn(test, (options) => new ReadableEngine(options));
      const prices = pricesIn(test, start);
      return prices === expected ? undefined : `trades at ${prices}, not at ${expected}`;
    },
  }));
}
