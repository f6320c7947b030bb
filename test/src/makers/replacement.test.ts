import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Quotes,
  type Replacement,
  type RestingQuote,
  replaceAll,
  smallestReplacement,
} from '../../../src/makers/index.js';
import {
  cancelOrder,
  modifyOrder,
  placeLimit,
  ReadableEngine,
} from '../../../src/matching/index.js';
import { lots, orderId, type Side, ticks } from '../../../src/units/index.js';

/** `1 buy 99 x 5`. */
const order = (text: string): RestingQuote => {
  const [id, side, price, , qty] = text.split(' ');
  return {
    id: orderId(Number(id)),
    side: side as Side,
    priceTicks: ticks(Number(price)),
    qtyLots: lots(Number(qty)),
  };
};

/** `99x5 98x5 | 101x5`. */
const quotes = (text: string): Quotes => {
  const [bids = [], asks = []] = text.split('|').map((side) =>
    [...side.matchAll(/(-?\d+)x(\d+)/g)].map(([, price, qty]) => ({
      priceTicks: ticks(Number(price)),
      qtyLots: lots(Number(qty)),
    })),
  );
  return { bids, asks };
};

const told = ({ kept, changes }: Replacement) =>
  [
    ...kept.map((id) => `keep ${id}`),
    ...changes.map((change) =>
      change.kind === 'place'
        ? `${change.side} ${change.priceTicks}x${change.qtyLots}`
        : change.kind === 'reduce'
          ? `reduce ${change.id} to ${change.qtyLots}`
          : `cancel ${change.id}`,
    ),
  ].join(', ');

const ladder = ['1 buy 99 x 5', '2 buy 98 x 5', '3 sell 101 x 5', '4 sell 102 x 5'].map(order);

describe('smallestReplacement()', () => {
  it.each([
    ['nothing moved', '99x5 98x5 | 101x5 102x5', 'keep 1, keep 2, keep 3, keep 4'],
    [
      'the ladder moved up by one step: only the ends change',
      '100x5 99x5 | 102x5 103x5',
      'keep 1, keep 4, cancel 2, cancel 3, buy 100x5, sell 103x5',
    ],
    ['nothing is wanted', '|', 'cancel 1, cancel 2, cancel 3, cancel 4'],
    [
      'less is wanted at a price: the order shrinks in its place',
      '99x2 98x5 | 101x5 102x5',
      'keep 2, keep 3, keep 4, reduce 1 to 2',
    ],
    [
      'more is wanted at a price: the difference joins behind',
      '99x8 98x5 | 101x5 102x5',
      'keep 1, keep 2, keep 3, keep 4, buy 99x3',
    ],
    [
      'a bid does not serve as an ask',
      '| 99x5 98x5',
      'cancel 1, cancel 2, cancel 3, cancel 4, sell 99x5, sell 98x5',
    ],
  ])('%s', (_, wanted, expected) => {
    const sorted = quotes(wanted);
    expect(told(smallestReplacement(ladder, sorted))).toBe(expected);
  });

  it('of several orders at a price keeps those in front', () => {
    const two = [order('1 buy 99 x 5'), order('2 buy 99 x 5')];
    expect(told(smallestReplacement(two, quotes('99x5')))).toBe('keep 1, cancel 2');
    expect(told(smallestReplacement(two, quotes('99x7')))).toBe('keep 1, reduce 2 to 2');
    expect(told(smallestReplacement(two, quotes('99x3')))).toBe('cancel 2, reduce 1 to 3');
  });

  it('leaves an order where it is while the wish is within the tolerance', () => {
    const near = (wanted: string, toleranceTicks: number) =>
      told(smallestReplacement([order('1 buy 99 x 5')], quotes(wanted), { toleranceTicks }));
    expect(near('101x5', 2)).toBe('keep 1');
    expect(near('97x5', 2)).toBe('keep 1');
    expect(near('102x5', 2)).toBe('cancel 1, buy 102x5');
    expect(near('100x5 98x5', 2)).toBe('keep 1, buy 100x5');
    expect(near('99x3 98x5', 2)).toBe('reduce 1 to 3, buy 98x5');
  });

  it.each([-1, 0.5, Number.NaN])('refuses a tolerance of %d', (toleranceTicks) => {
    expect(() => smallestReplacement([], quotes('99x5'), { toleranceTicks })).toThrow(RangeError);
  });
});

const side = (best: number, step: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }).chain((levels) =>
    fc
      .array(fc.integer({ min: 1, max: 9 }), {
        minLength: levels.length,
        maxLength: levels.length,
      })
      .map((sizes) =>
        [...levels]
          .sort((a, b) => a - b)
          .map((level, i) => ({
            priceTicks: ticks(best + step * level),
            qtyLots: lots(sizes[i] as number),
          })),
      ),
  );
const wantedQuotes = fc.record({ bids: side(100, -1), asks: side(101, 1) });
const restingQuotes = fc
  .array(fc.tuple(fc.integer({ min: 91, max: 110 }), fc.integer({ min: 1, max: 9 })), {
    maxLength: 12,
  })
  .map((drawn) =>
    drawn.map(
      ([price, qty], i): RestingQuote => ({
        id: orderId(i),
        side: price <= 100 ? 'buy' : 'sell',
        priceTicks: ticks(price),
        qtyLots: lots(qty),
      }),
    ),
  );

const quoteOf = ({ side, priceTicks, qtyLots }: Omit<RestingQuote, 'id'>) => ({
  side,
  priceTicks,
  qtyLots,
});

/** What an engine's book shows when orders rested and the changes were sent to it. */
function bookAfter(resting: readonly RestingQuote[], { changes }: Replacement) {
  const engine = new ReadableEngine();
  for (const one of resting) engine.submit(placeLimit(one));
  const events = changes.flatMap((change, i) =>
    engine.submit(
      change.kind === 'cancel'
        ? cancelOrder({ id: change.id })
        : change.kind === 'reduce'
          ? modifyOrder({ id: change.id, priceTicks: change.priceTicks, qtyLots: change.qtyLots })
          : placeLimit({ ...quoteOf(change), id: 1000 + i, timeInForce: 'post-only' }),
    ),
  );
  const shown = (of: Side) =>
    engine.book.depth(of).map(({ priceTicks, qtyLots }) => ({ priceTicks, qtyLots }));
  return { engine, events, bids: shown('buy'), asks: shown('sell') };
}

describe('sent to an engine', () => {
  it.each([
    ['smallestReplacement', smallestReplacement],
    ['replaceAll', replaceAll],
  ])('%s leaves exactly the wanted quotes, and nothing is refused or trades', (_, plan) => {
    fc.assert(
      fc.property(restingQuotes, wantedQuotes, (resting, wanted) => {
        const { bids, asks, events } = bookAfter(resting, plan(resting, wanted));
        expect({ bids, asks }).toEqual(wanted);
        expect(events.filter(({ kind }) => kind === 'rejected' || kind === 'traded')).toEqual([]);
      }),
      { seed: 15, numRuns: 300 },
    );
  });

  it('the smallest keeps min(rested, wanted) lots in place at each price, those in front', () => {
    fc.assert(
      fc.property(restingQuotes, wantedQuotes, (resting, wanted) => {
        const { engine } = bookAfter(resting, smallestReplacement(resting, wanted));
        for (const { priceTicks, qtyLots } of [...wanted.bids, ...wanted.asks]) {
          const of: Side = priceTicks <= 100 ? 'buy' : 'sell';
          const before = resting.filter((one) => one.priceTicks === priceTicks);
          const old = engine.book.queueAt(of, priceTicks).filter(({ id }) => id < 1000);
          const lotsOf = (orders: readonly { qtyLots: number }[]) =>
            orders.reduce((sum, one) => sum + one.qtyLots, 0);
          expect(lotsOf(old)).toBe(Math.min(lotsOf(before), qtyLots));
          expect(old.map(({ id }) => id)).toEqual(before.slice(0, old.length).map(({ id }) => id));
        }
      }),
      { seed: 15, numRuns: 300 },
    );
  });

  it('and never sends more than cancelling and placing all', () => {
    fc.assert(
      fc.property(restingQuotes, wantedQuotes, (resting, wanted) => {
        const smallest = smallestReplacement(resting, wanted).changes.length;
        expect(smallest).toBeLessThanOrEqual(replaceAll(resting, wanted).changes.length);
      }),
      { seed: 15, numRuns: 300 },
    );
  });
});
