import fc from 'fast-check';
import { expect } from 'vitest';
import { type Order, PriceLevel } from '#answers/10-order-book/price-level.js';
import { countSteps } from '../../../src/course/count-steps.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots, orderId } from '../../../src/units/index.js';

const order = (id: number, qty: number): Order =>
  Object.freeze({ id: orderId(id), qtyLots: lots(qty) });

function levelOf(...orders: readonly (readonly [id: number, qty: number])[]): PriceLevel {
  const level = new PriceLevel();
  for (const [id, qty] of orders) level.push(order(id, qty));
  return level;
}

/** Orders or fills as `1 × 10, 2 × 5`. */
const drawn = (orders: readonly { id: number; qtyLots: number }[]): string =>
  orders.map(({ id, qtyLots }) => `${id} × ${qtyLots}`).join(', ') || 'nobody';

const one = (found: Order | undefined): string => (found === undefined ? 'nobody' : drawn([found]));

/** The queue with its total and its count, front first. */
const whole = (level: PriceLevel): string =>
  `${drawn(level.queue())}; ${level.qtyLots} lots, ${level.orders} orders`;

/** What somebody would do who adds up everything, each time, in plain arrays. */
class Ledger {
  waiting: { id: number; qtyLots: number }[] = [];

  fill(qty: number): string {
    const fills: { id: number; qtyLots: number }[] = [];
    let left = qty;
    for (const entry of this.waiting) {
      const qtyLots = Math.min(left, entry.qtyLots);
      if (qtyLots > 0) fills.push({ id: entry.id, qtyLots });
      entry.qtyLots -= qtyLots;
      left -= qtyLots;
    }
    this.waiting = this.waiting.filter(({ qtyLots }) => qtyLots > 0);
    return drawn(fills);
  }

  whole(): string {
    const total = this.waiting.reduce((sum, { qtyLots }) => sum + qtyLots, 0);
    return `${drawn(this.waiting)}; ${total} lots, ${this.waiting.length} orders`;
  }
}

graded(
  '10-order-book/price-level',
  {
    hints: [
      'Two things belong together: the queue and the total of its lots. Find the places where lots come in or go out; there are three.',
      'The total is a field. push adds to it, fill and remove take from it, and qtyLots only reads it. In fill, look at the front until nothing is wanted any more or nobody waits: it gives the smaller of what is wanted and what it has.',
      'An order that keeps a rest is replaced at index 0 by one with the rest ({ id, qtyLots: rest }); do not change the object that you were given, and do not take the order out and push it again. remove: findIndex, splice, and the total loses what was still open.',
    ],
  },
  (points) => {
    points(1, 'orders queue up in the order in which they come', () => {
      const level = new PriceLevel();
      expect(whole(level), 'A new level has nobody in it').toBe('nobody; 0 lots, 0 orders');
      expect(one(level.front()), 'Nobody is at the front of a new level').toBe('nobody');
      level.push(order(7, 10));
      level.push(order(3, 99));
      level.push(order(5, 1));
      expect(whole(level), 'Pushed: 7 with 10 lots, 3 with 99, 5 with 1 (id × lots)').toBe(
        '7 × 10, 3 × 99, 5 × 1; 110 lots, 3 orders',
      );
      expect(one(level.front()), 'The first that came is at the front: size does not count').toBe(
        '7 × 10',
      );
    });

    points(2, 'a fill serves the front first, and never gives more than there is', () => {
      const level = levelOf([1, 10], [2, 5], [3, 20]);
      expect(drawn(level.fill(lots(10))), '10 lots from 1 × 10, 2 × 5, 3 × 20').toBe('1 × 10');
      expect(whole(level), 'After an order was filled exactly, it is gone').toBe(
        '2 × 5, 3 × 20; 25 lots, 2 orders',
      );
      expect(drawn(level.fill(lots(30))), '30 lots from 2 × 5, 3 × 20: there are only 25').toBe(
        '2 × 5, 3 × 20',
      );
      expect(whole(level), 'After everything was taken').toBe('nobody; 0 lots, 0 orders');
      expect(drawn(level.fill(lots(1))), 'A fill where nobody waits serves nobody').toBe('nobody');
    });

    points(3, 'an order that is filled in part keeps its place', () => {
      const level = levelOf([1, 10], [2, 5]);
      const before = level.queue();
      expect(drawn(level.fill(lots(4))), '4 lots from 1 × 10, 2 × 5').toBe('1 × 4');
      expect(whole(level), 'Order 1 has 6 lots left, and is still ahead of 2').toBe(
        '1 × 6, 2 × 5; 11 lots, 2 orders',
      );
      level.push(order(3, 8));
      expect(drawn(level.fill(lots(7))), '7 lots from 1 × 6, 2 × 5, 3 × 8').toBe('1 × 6, 2 × 1');
      expect(whole(level), 'Now 2 has 4 lots left, and stands ahead of 3').toBe(
        '2 × 4, 3 × 8; 12 lots, 2 orders',
      );
      expect(drawn(before), 'A queue that was returned earlier is left as it was').toBe(
        '1 × 10, 2 × 5',
      );
    });

    points(2, 'an order can leave from anywhere, and the total with it', () => {
      const level = levelOf([1, 10], [2, 5], [3, 20], [4, 1]);
      expect(one(level.remove(orderId(3))), 'Removing 3 from the middle returns it').toBe('3 × 20');
      expect(whole(level), '1 × 10, 2 × 5, 3 × 20, 4 × 1 without 3').toBe(
        '1 × 10, 2 × 5, 4 × 1; 16 lots, 3 orders',
      );
      expect(one(level.remove(orderId(4))), 'Removing 4 from the back returns it').toBe('4 × 1');
      level.fill(lots(3));
      expect(one(level.remove(orderId(1))), '1 had 10 lots, 3 are filled, 7 are removed').toBe(
        '1 × 7',
      );
      expect(whole(level), 'Only 2 is left').toBe('2 × 5; 5 lots, 1 orders');
      expect(one(level.remove(orderId(1))), 'Order 1 has left before').toBe('nobody');
      expect(one(level.remove(orderId(99))), 'Order 99 never came').toBe('nobody');
      expect(whole(level), 'Removing an order that is not there changes nothing').toBe(
        '2 × 5; 5 lots, 1 orders',
      );
    });

    points(2, 'what is not an order is a RangeError, and changes nothing', () => {
      const level = levelOf([1, 10], [2, 5]);
      expect(() => level.push(order(1, 3)), 'Order 1 waits already: a RangeError').toThrow(
        RangeError,
      );
      for (const qty of [0, -1, 1.5, Number.NaN]) {
        const bad = Object.freeze({ id: orderId(9), qtyLots: qty as Order['qtyLots'] });
        expect(() => level.push(bad), `An order of ${qty} lots is a RangeError`).toThrow(
          RangeError,
        );
        expect(() => level.fill(bad.qtyLots), `A fill of ${qty} lots is a RangeError`).toThrow(
          RangeError,
        );
      }
      expect(whole(level), 'After the refusals the level is as it was').toBe(
        '1 × 10, 2 × 5; 15 lots, 2 orders',
      );
      level.remove(orderId(1));
      level.push(order(1, 4));
      expect(whole(level), 'An id that has left may come again, at the back').toBe(
        '2 × 5, 1 × 4; 9 lots, 2 orders',
      );
    });

    points(3, 'the total is always the sum of what waits', () => {
      const command = fc.oneof(
        fc.record({ kind: fc.constant('push' as const), n: fc.integer({ min: 1, max: 20 }) }),
        fc.record({ kind: fc.constant('fill' as const), n: fc.integer({ min: 1, max: 40 }) }),
        fc.record({ kind: fc.constant('remove' as const), n: fc.integer({ min: 1, max: 15 }) }),
      );
      forAll(fc.array(command, { maxLength: 30 }), (commands) => {
        const level = new PriceLevel();
        const ledger = new Ledger();
        const story: string[] = [];
        let nextId = 1;
        for (const { kind, n } of commands) {
          if (kind === 'push') {
            story.push(`push ${nextId} × ${n}`);
            ledger.waiting.push({ id: nextId, qtyLots: n });
            level.push(order(nextId, n));
            nextId++;
          } else if (kind === 'fill') {
            story.push(`fill ${n}`);
            const fills = drawn(level.fill(lots(n)));
            expect(fills, `The fills of the last of: ${story.join(', ')}`).toBe(ledger.fill(n));
          } else {
            story.push(`remove ${n}`);
            ledger.waiting = ledger.waiting.filter(({ id }) => id !== n);
            level.remove(orderId(n));
          }
          expect(whole(level), `The queue after: ${story.join(', ')}`).toBe(ledger.whole());
        }
      });
    });

    points(3, 'the total is O(1): reading it does not go through the queue', () => {
      const [few, many] = [20, 200].map((count) => {
        const level = levelOf(
          ...Array.from({ length: count }, (_, i) => [i, 1 + (i % 9)] as const),
        );
        const read = () => {
          for (let i = 0; i < 10; i++) level.qtyLots + level.orders;
        };
        return countSteps(read).steps;
      }) as [number, number];
      expect(
        many,
        `Reading qtyLots and orders ten times took ${few} steps with 20 orders and ${many} with 200: O(1) allows at most half as many again`,
      ).toBeLessThanOrEqual(1.5 * few);
    });
  },
);
