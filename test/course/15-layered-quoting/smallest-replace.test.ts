import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Ladder,
  lotsInPlace,
  type RestingOrder,
  smallestReplace,
} from '#answers/15-layered-quoting/smallest-replace.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots, type Side, ticks } from '../../../src/units/index.js';

/** Orders from `1 buy 99 x 5`, frozen. */
const orders = (...texts: string[]): readonly RestingOrder[] =>
  Object.freeze(
    texts.map((text) => {
      const [id, side, price, , qty] = text.split(' ');
      return Object.freeze({
        id: Number(id),
        side: side as Side,
        priceTicks: ticks(Number(price)),
        qtyLots: lots(Number(qty)),
      });
    }),
  );

/** A ladder from `99x5 98x5 | 101x5`, frozen. */
const ladder = (text: string): Ladder => {
  const [bids = [], asks = []] = text
    .split('|')
    .map((side) =>
      Object.freeze(
        [...side.matchAll(/(-?\d+)x(\d+)/g)].map(([, price, qty]) =>
          Object.freeze({ priceTicks: ticks(Number(price)), qtyLots: lots(Number(qty)) }),
        ),
      ),
    );
  return Object.freeze({ bids, asks });
};

/** What was done, in a form that does not depend on the order of cancels and reductions. */
function done(resting: readonly RestingOrder[], wanted: string) {
  const { cancel, reduce, place } = smallestReplace(resting, ladder(wanted));
  return {
    cancel: [...cancel].sort((a, b) => a - b),
    reduce: reduce.map(({ id, qtyLots }) => `${id} to ${qtyLots}`).sort(),
    place: place.map(({ side, priceTicks, qtyLots }) => `${side} ${priceTicks} x ${qtyLots}`),
  };
}
const nothing = { cancel: [], reduce: [], place: [] };

const four = orders('1 buy 99 x 5', '2 buy 98 x 5', '3 sell 101 x 5', '4 sell 102 x 5');

/** Applies a replacement as an exchange would: reduced orders keep their place, new ones go behind. */
function after(resting: readonly RestingOrder[], wanted: Ladder) {
  const { cancel, reduce, place } = smallestReplace(resting, wanted);
  const left = new Map(reduce.map(({ id, qtyLots }) => [id, qtyLots as number]));
  const gone = new Set(cancel);
  const kept = resting
    .filter(({ id }) => !gone.has(id))
    .map((order) => ({ ...order, qtyLots: left.get(order.id) ?? order.qtyLots }));
  return { kept, all: [...kept, ...place], messages: cancel.length + reduce.length + place.length };
}

const side = (best: number, step: number) =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
    )
    .map(([levels, sizes]) =>
      [...levels]
        .sort((a, b) => a - b)
        .map((level, i) => ({
          priceTicks: ticks(best + step * level),
          qtyLots: lots(sizes[i] as number),
        })),
    );
const anyInputs = fc.record({
  wanted: fc.record({ bids: side(100, -1), asks: side(101, 1) }),
  resting: fc
    .array(fc.tuple(fc.integer({ min: 93, max: 108 }), fc.integer({ min: 1, max: 9 })), {
      maxLength: 10,
    })
    .map((drawn) =>
      orders(
        ...drawn.map(
          ([price, qty], i) => `${i + 1} ${price <= 100 ? 'buy' : 'sell'} ${price} x ${qty}`,
        ),
      ),
    ),
});

graded(
  '15-layered-quoting/smallest-replace',
  {
    hints: [
      'Two lists, and at each price three questions: is anything wanted here, how much of it already rests, and who of those who rest stands in front?',
      'For each side make a Map from price to the lots still needed. Walk through the resting orders of that side in the order given, and let each take what it can: whole, in part, or nothing. What the Map holds afterwards is placed.',
      'needed = missing.get(price) ?? 0; needed === 0 → cancel; needed < qtyLots → reduce to needed; otherwise leave it. Then missing.set(price, Math.max(0, needed − qtyLots)). At the end place every rung whose missing lots are above 0.',
    ],
  },
  (points) => {
    points(2, 'what is right is not touched', () => {
      expect(
        done(four, '99x5 98x5 | 101x5 102x5'),
        'The wanted ladder is the one that rests: nothing is done',
      ).toEqual(nothing);
      expect(done(orders(), '|'), 'Nothing rests and nothing is wanted: nothing is done').toEqual(
        nothing,
      );
    });

    points(2, 'a ladder that moves up by one step changes only its ends', () => {
      expect(
        done(four, '100x5 99x5 | 102x5 103x5'),
        'The bid at 99 and the ask at 102 stay; 98 and 101 go; 100 and 103 come',
      ).toEqual({ cancel: [2, 3], reduce: [], place: ['buy 100 x 5', 'sell 103 x 5'] });
    });

    points(1, 'from nothing, and to nothing', () => {
      expect(
        done(orders(), '99x5 98x4 | 101x3'),
        'Nothing rests: all is placed, bids best first, then asks best first',
      ).toEqual({ cancel: [], reduce: [], place: ['buy 99 x 5', 'buy 98 x 4', 'sell 101 x 3'] });
      expect(done(four, '|'), 'Nothing is wanted: all four are cancelled').toEqual({
        ...nothing,
        cancel: [1, 2, 3, 4],
      });
    });

    points(2, 'fewer lots: the order shrinks and keeps its place', () => {
      expect(
        done(four, '99x2 98x5 | 101x5 102x5'),
        '2 of 5 lots are wanted at 99: order 1 is reduced to 2',
      ).toEqual({ ...nothing, reduce: ['1 to 2'] });
    });

    points(2, 'more lots: the difference joins as an order of its own', () => {
      expect(
        done(four, '99x8 98x5 | 101x5 102x5'),
        '8 lots are wanted at 99 where 5 rest: 3 more are placed, order 1 is left alone',
      ).toEqual({ ...nothing, place: ['buy 99 x 3'] });
    });

    points(3, 'several orders at a price: those in front stay', () => {
      const two = orders('7 buy 99 x 5', '3 buy 99 x 5');
      expect(
        done(two, '99x5 |'),
        'Order 7 comes first in the queue, though its id is higher: it stays, 3 is cancelled',
      ).toEqual({ ...nothing, cancel: [3] });
      expect(done(two, '99x7 |'), '7 of 10 lots: order 7 whole, 2 lots of order 3').toEqual({
        ...nothing,
        reduce: ['3 to 2'],
      });
      expect(
        done(two, '99x3 |'),
        '3 of 10 lots: order 7 is reduced to 3, order 3 is cancelled',
      ).toEqual({ ...nothing, cancel: [3], reduce: ['7 to 3'] });
      expect(done(two, '99x12 |'), '12 of 10 lots: both stay, 2 more join').toEqual({
        ...nothing,
        place: ['buy 99 x 2'],
      });
    });

    points(1, 'a side of its own: a bid does not serve as an ask', () => {
      expect(
        done(orders('1 buy 99 x 5'), '| 99x5'),
        'The market fell, and an ask is wanted where our bid rests: the bid goes, the ask comes',
      ).toEqual({ cancel: [1], reduce: [], place: ['sell 99 x 5'] });
    });

    points(1, 'a price of 0 is a price', () => {
      expect(
        done(orders('1 buy 0 x 5', '2 buy -1 x 5'), '0x5 -1x2 |'),
        'A bid at 0 stays, and one at −1 is reduced',
      ).toEqual({ ...nothing, reduce: ['2 to 2'] });
    });

    points(2, 'lotsInPlace() counts what kept its place', () => {
      const all = { cancel: [1, 2, 3, 4], reduce: [], place: [] };
      expect(lotsInPlace(four, all), 'All four cancelled: no lot keeps its place').toBe(0);
      expect(
        lotsInPlace(four, { cancel: [], reduce: [], place: [] }),
        'Nothing done: all 20 lots keep theirs',
      ).toBe(20);
      expect(
        lotsInPlace(four, {
          cancel: [2],
          reduce: [{ id: 1, qtyLots: lots(3) }],
          place: [{ side: 'buy', priceTicks: ticks(100), qtyLots: lots(9) }],
        }),
        'Order 2 cancelled, order 1 reduced to 3, 9 new lots: 3 + 5 + 5 keep their place',
      ).toBe(13);
    });

    points(
      4,
      'whatever rests and is wanted: all that is wanted, and the most lots in place',
      () => {
        forAll(anyInputs, ({ resting, wanted }) => {
          const { kept, all, messages } = after(resting, wanted);
          const story = `${resting.map((o) => `${o.side} ${o.priceTicks}x${o.qtyLots}`).join(', ') || 'nothing'} rests, wanted are ${[...wanted.bids, ...wanted.asks].map((r) => `${r.priceTicks}x${r.qtyLots}`).join(' ') || 'none'}`;
          const rested = (at: number, of: readonly { priceTicks: number; qtyLots: number }[]) =>
            of.filter((o) => o.priceTicks === at).reduce((sum, o) => sum + o.qtyLots, 0);
          for (let price = 93; price <= 108; price++) {
            const need = rested(price, [...wanted.bids, ...wanted.asks]);
            expect(rested(price, all), `Lots at ${price} afterwards, where ${story}`).toBe(need);
            expect(
              rested(price, kept),
              `Lots that keep their place at ${price}, where ${story}`,
            ).toBe(Math.min(need, rested(price, resting)));
          }
          const most = resting.length + wanted.bids.length + wanted.asks.length;
          expect(
            messages <= most,
            `No more messages than cancel-all, place-all, where ${story}`,
          ).toBe(true);
        });
      },
    );
  },
);
