/**
 * Where two engines first disagree on a sequence of commands: model-based testing in one function.
 *
 * One engine is the model, the other is under test. After each command their events are compared,
 * sequence numbers and all, and where wanted also everything that their books show. Chapter 12.
 */

import type { BookView } from '../../book/index.js';
import type { Command } from '../../matching/commands.js';
import { describeEvent } from '../../matching/describe.js';
import type { EngineOrder, MatchingEngine } from '../../matching/matching-engine.js';

export type Watched = 'events' | 'events and book';

/** Everything a book shows, as text: best prices, mid, spread, each level and its queue. */
export function bookText(book: BookView<EngineOrder>): string {
  const side = (name: 'buy' | 'sell'): string =>
    book
      .depth(name)
      .map(({ priceTicks, qtyLots, orders }) => {
        const queue = book
          .queueAt(name, priceTicks)
          .map((order) => `${order.id}: ${order.qtyLots}`);
        return `${qtyLots} @ ${priceTicks} in ${orders} [${queue.join(', ')}]`;
      })
      .join('; ');
  const touch = `${book.bestBid()} / ${book.bestAsk()}, mid ${book.mid()}, spread ${book.spread()}`;
  return `${touch}, ${book.orderCount} orders | bids ${side('buy')} | asks ${side('sell')}`;
}

/**
 * Plays commands on two engines until they disagree.
 * @returns the index of the first command after which they differ; undefined where they never do
 */
export function firstDisagreement(
  engines: readonly [MatchingEngine, MatchingEngine],
  commands: readonly Command[],
  watched: Watched = 'events and book',
): number | undefined {
  const [one, other] = engines;
  const answer = (engine: MatchingEngine, command: Command): string => {
    const events = engine.submit(command).map(describeEvent).join('\n');
    return watched === 'events' ? events : `${events}\n${bookText(engine.book)}`;
  };
  for (const [index, command] of commands.entries()) {
    if (answer(one, command) !== answer(other, command)) return index;
  }
  return undefined;
}
