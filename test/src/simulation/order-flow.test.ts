import { describe, expect, it } from 'vitest';
import { OrderBook } from '../../../src/book/index.js';
import { Random } from '../../../src/random/index.js';
import { type FlowEvent, orderFlow, TOKYO_RATES } from '../../../src/simulation/order-flow.js';

function flow(seed: number, events: number): { book: OrderBook; events: FlowEvent[] } {
  const book = new OrderBook();
  const drawn = orderFlow(book, { startTicks: 10_000, events }, new Random(seed));
  return { book, events: [...drawn] };
}

const lotsOf = (events: readonly FlowEvent[], kind: FlowEvent['kind']): number =>
  events.filter((event) => event.kind === kind).reduce((sum, { qtyLots }) => sum + qtyLots, 0);

describe('orderFlow()', () => {
  it('is the same for the same seed', () => {
    expect(flow(3, 200).events).toEqual(flow(3, 200).events);
    expect(flow(3, 200).events).not.toEqual(flow(4, 200).events);
  });

  it('conserves lots: what was placed is cancelled, traded or still there', () => {
    const { book, events } = flow(1, 3_000);
    const resting = [...book.depth('buy'), ...book.depth('sell')];
    const restingLots = resting.reduce((sum, { qtyLots }) => sum + qtyLots, 0);
    expect(lotsOf(events, 'placed')).toBe(
      lotsOf(events, 'cancelled') + lotsOf(events, 'traded') + restingLots,
    );
  });

  it('never crosses the book, and time moves on', () => {
    const book = new OrderBook();
    let before = 0;
    for (const { time } of orderFlow(book, { startTicks: 50, events: 2_000 }, new Random(2))) {
      expect(book.spread() ?? 1).toBeGreaterThan(0);
      expect(time).toBeGreaterThanOrEqual(before);
      before = time;
    }
  });

  it('places limit orders at the rates that it is given', () => {
    const { events } = flow(5, 10_000);
    const placed = events.filter(({ kind }) => kind === 'placed');
    const time = events.at(-1)?.time ?? 0;
    for (const [i, rate] of TOKYO_RATES.placed.entries()) {
      const count = placed.filter(({ distanceTicks }) => distanceTicks === i + 1).length;
      const expected = 2 * rate * time; // Poisson: its variance is its mean
      expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
    }
  });

  it('takes from the front of the best level', () => {
    const book = new OrderBook();
    const flowing = orderFlow(book, { startTicks: 10_000, events: 2_000 }, new Random(6));
    const front = { buy: book.front('buy'), sell: book.front('sell') };
    for (const { kind, order } of flowing) {
      if (kind === 'traded') expect(order).toBe(front[order.side]);
      front.buy = book.front('buy');
      front.sell = book.front('sell');
    }
  });
});
