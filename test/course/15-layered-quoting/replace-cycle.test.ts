import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Ladder,
  type Message,
  ReplaceCycle,
} from '#answers/15-layered-quoting/replace-cycle.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots, ticks } from '../../../src/units/index.js';

const rung = (price: number, qty = 10) =>
  Object.freeze({ priceTicks: ticks(price), qtyLots: lots(qty) });
const wanted = (bids: readonly number[], asks: readonly number[]): Ladder =>
  Object.freeze({
    bids: Object.freeze(bids.map((price) => rung(price))),
    asks: Object.freeze(asks.map((price) => rung(price))),
  });

/** The worked example of a layered market maker's design document, in cents, 50,000.00 and 50,100.00. */
const first = wanted([4_997_500, 4_995_000, 4_992_500], [5_002_500, 5_005_000, 5_007_500]);
const second = wanted([5_007_495, 5_004_990, 5_002_485], [5_012_505, 5_015_010, 5_017_515]);

const told = (messages: readonly Message[]) =>
  messages.map((message) =>
    message.kind === 'cancel'
      ? `cancel ${message.id}`
      : `${message.side} ${message.qtyLots} at ${message.priceTicks} as ${message.id}`,
  );
const cancels = (messages: readonly Message[]) =>
  messages.filter(({ kind }) => kind === 'cancel').map(({ id }) => id);

function started(): ReplaceCycle {
  const maker = new ReplaceCycle('mm');
  maker.cycle(wanted([99, 98], [101, 102]));
  return maker;
}

graded(
  '15-layered-quoting/replace-cycle',
  {
    hints: [
      'Which orders could still be filled one millisecond after you sent their cancels? Your record must hold every one of them.',
      'Keep a Map from id to side, open lots and whether a cancel was sent. cycle() sends cancels and does not delete anything; only onFill (to zero) and onCancelled delete. Count the cycles in a field: the number is part of every id.',
      'cycle: return [] if stopped; raise the count; for each open order whose cancel was not sent push a cancel and mark it; then for level 0, 1, … place the bid and the ask if they are there. shutDown: set the flag and return a cancel for every id in the Map. isClosed: the flag, and the Map is empty.',
    ],
  },
  (points) => {
    points(2, 'the first cycle places the ladder, innermost level first, with ids', () => {
      const maker = new ReplaceCycle('mm-01');
      expect(told(maker.cycle(first)), 'The first cycle of the worked example').toEqual([
        'buy 10 at 4997500 as mm-01-buy-1-1',
        'sell 10 at 5002500 as mm-01-sell-1-1',
        'buy 10 at 4995000 as mm-01-buy-2-1',
        'sell 10 at 5005000 as mm-01-sell-2-1',
        'buy 10 at 4992500 as mm-01-buy-3-1',
        'sell 10 at 5007500 as mm-01-sell-3-1',
      ]);
      expect(maker.openIds, 'All six are open, in the order in which they were placed').toEqual([
        'mm-01-buy-1-1',
        'mm-01-sell-1-1',
        'mm-01-buy-2-1',
        'mm-01-sell-2-1',
        'mm-01-buy-3-1',
        'mm-01-sell-3-1',
      ]);
    });

    points(2, 'the second cycle cancels all and places all', () => {
      const maker = new ReplaceCycle('mm-01');
      maker.cycle(first);
      expect(
        told(maker.cycle(second)),
        'The second cycle: six cancels in the order of placing, then the six new orders',
      ).toEqual([
        'cancel mm-01-buy-1-1',
        'cancel mm-01-sell-1-1',
        'cancel mm-01-buy-2-1',
        'cancel mm-01-sell-2-1',
        'cancel mm-01-buy-3-1',
        'cancel mm-01-sell-3-1',
        'buy 10 at 5007495 as mm-01-buy-1-2',
        'sell 10 at 5012505 as mm-01-sell-1-2',
        'buy 10 at 5004990 as mm-01-buy-2-2',
        'sell 10 at 5015010 as mm-01-sell-2-2',
        'buy 10 at 5002485 as mm-01-buy-3-2',
        'sell 10 at 5017515 as mm-01-sell-3-2',
      ]);
    });

    points(1, 'a side with fewer levels leaves its turns out', () => {
      const maker = new ReplaceCycle('mm');
      expect(told(maker.cycle(wanted([99], [101, 102, 103]))), 'One bid and three asks').toEqual([
        'buy 10 at 99 as mm-buy-1-1',
        'sell 10 at 101 as mm-sell-1-1',
        'sell 10 at 102 as mm-sell-2-1',
        'sell 10 at 103 as mm-sell-3-1',
      ]);
      expect(
        cancels(maker.cycle(wanted([], []))),
        'A cycle that wants nothing cancels the four',
      ).toHaveLength(4);
      expect(
        told(maker.cycle(wanted([99], []))),
        'That empty cycle counted: the next order has cycle number 3',
      ).toEqual(['buy 10 at 99 as mm-buy-1-3']);
    });

    points(3, 'an order whose cancel is on its way is still open', () => {
      const maker = started();
      maker.cycle(wanted([99], [101]));
      expect(
        maker.openIds,
        'Four orders whose cancels are on their way and two new ones: six are open',
      ).toHaveLength(6);
      expect(maker.openLots('buy'), '30 lots of bids may still be filled').toBe(30);
      maker.onFill('mm-buy-1-1', 10);
      expect(maker.inventoryLots, 'The fill was faster than the cancel: 10 lots long').toBe(10);
      maker.onCancelled('mm-buy-1-1');
      maker.onCancelled('mm-buy-2-1');
      expect(maker.openLots('buy'), 'Only the new bid of 10 lots is left').toBe(10);
    });

    points(2, 'no cancel is sent twice by cycles', () => {
      const maker = started();
      maker.cycle(wanted([99], [101]));
      expect(
        cancels(maker.cycle(wanted([99], [101]))),
        'The third cycle cancels the two orders of the second; the four of the first were cancelled already',
      ).toEqual(['mm-buy-1-2', 'mm-sell-1-2']);
    });

    points(2, 'fills move the inventory and the open lots', () => {
      const maker = started();
      maker.onFill('mm-buy-1-1', 4);
      expect(maker.inventoryLots, 'A bid filled for 4 lots: 4 long').toBe(4);
      expect(maker.openLots('buy'), '6 of the first bid and 10 of the second are open').toBe(16);
      expect(maker.openIds, 'A part was filled: the order is still open').toContain('mm-buy-1-1');
      maker.onFill('mm-buy-1-1', 6);
      expect(maker.openIds, 'Filled whole: no longer open').not.toContain('mm-buy-1-1');
      maker.onFill('mm-sell-2-1', 10);
      expect(maker.inventoryLots, '10 bought and 10 sold: flat').toBe(0);
      expect(
        cancels(maker.cycle(wanted([], []))),
        'What was filled whole is not cancelled',
      ).toEqual(['mm-sell-1-1', 'mm-buy-2-1']);
    });

    points(1, 'refuses a fill of what is not open, and then nothing changes', () => {
      const maker = started();
      const fill = (id: string, qty: number) => () => maker.onFill(id, qty);
      expect(fill('mm-buy-9-9', 1), 'An order never placed: a RangeError').toThrow(RangeError);
      expect(fill('mm-buy-1-1', 11), '11 lots of an order of 10: a RangeError').toThrow(RangeError);
      expect(maker.inventoryLots, 'Neither has moved the inventory').toBe(0);
      expect(maker.openLots('buy'), 'nor the open lots').toBe(20);
      maker.onFill('mm-buy-1-1', 10);
      expect(fill('mm-buy-1-1', 1), 'An order filled whole: a RangeError').toThrow(RangeError);
      maker.onCancelled('mm-buy-1-1');
      maker.onCancelled('nobody');
      expect(maker.openIds, 'A cancel of what is not open does nothing').toHaveLength(3);
    });

    points(3, 'shutting down: stop, cancel, wait, ask again', () => {
      const maker = started();
      expect(maker.isClosed, 'A running maker is not closed').toBe(false);
      maker.cycle(wanted([99], []));
      expect(
        cancels(maker.shutDown()),
        'One cancel for each open order, also for those whose cancel was sent before',
      ).toEqual(['mm-buy-1-1', 'mm-sell-1-1', 'mm-buy-2-1', 'mm-sell-2-1', 'mm-buy-1-2']);
      expect(maker.isClosed, 'Nothing is confirmed yet: not closed').toBe(false);
      expect(maker.cycle(wanted([99], [101])), 'After shutDown a cycle sends nothing').toEqual([]);
      maker.onCancelled('mm-buy-1-1');
      maker.onCancelled('mm-sell-1-1');
      maker.onCancelled('mm-buy-2-1');
      maker.onFill('mm-sell-2-1', 10);
      expect(maker.inventoryLots, 'A fill during the shutdown counts: 10 short').toBe(-10);
      expect(cancels(maker.shutDown()), 'Asked again, it cancels what is still open').toEqual([
        'mm-buy-1-2',
      ]);
      maker.onCancelled('mm-buy-1-2');
      expect(maker.isClosed, 'All are gone: closed').toBe(true);
      expect(maker.shutDown(), 'and nothing is left to cancel').toEqual([]);
      const idle = new ReplaceCycle('mm');
      idle.cycle(wanted([], []));
      expect(idle.isClosed, 'Nothing open, but not shut down: not closed').toBe(false);
    });

    points(2, 'whatever happens, no id comes twice and no open order is forgotten', () => {
      const step = fc.record({
        bids: fc.nat(3),
        asks: fc.nat(3),
        fills: fc.array(fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 10 })), { maxLength: 3 }),
        gone: fc.array(fc.nat(11), { maxLength: 6 }),
      });
      forAll(fc.array(step, { maxLength: 8 }), (steps) => {
        const maker = new ReplaceCycle('mm');
        const open = new Map<string, number>();
        const seen = new Set<string>();
        for (const { bids, asks, fills, gone } of steps) {
          const levels = (n: number, side: number) =>
            Array.from({ length: n }, (_, i) => 100 + side * (i + 1));
          for (const message of maker.cycle(wanted(levels(bids, -1), levels(asks, 1)))) {
            if (message.kind === 'cancel') continue;
            expect(seen.has(message.id), `${message.id} must not be given twice`).toBe(false);
            seen.add(message.id);
            open.set(message.id, message.qtyLots);
          }
          for (const [which, qty] of fills) {
            const [id, left = 0] = [...open][which] ?? [];
            if (id === undefined || qty > left) continue;
            maker.onFill(id, qty);
            if (qty === left) open.delete(id);
            else open.set(id, left - qty);
          }
          for (const which of gone) {
            const id = [...open.keys()][which];
            if (id === undefined) continue;
            maker.onCancelled(id);
            open.delete(id);
          }
          expect(
            maker.openIds,
            'Open are exactly the orders placed that are neither filled whole nor gone',
          ).toEqual([...open.keys()]);
          const lotsOpen = [...open.values()].reduce((sum, qty) => sum + qty, 0);
          expect(
            maker.openLots('buy') + maker.openLots('sell'),
            'Their open lots are what was placed less what was filled',
          ).toBe(lotsOpen);
        }
      });
    });
  },
);
