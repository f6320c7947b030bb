import fc from 'fast-check';
import { expect } from 'vitest';
import { type Order, OrderQueue } from '#answers/10-order-book/constant-time-cancel.js';
import { countSteps } from '../../../src/course/count-steps.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots, orderId } from '../../../src/units/index.js';

const order = (id: number, qty: number): Order =>
  Object.freeze({ id: orderId(id), qtyLots: lots(qty) });

function queueOf(...orders: readonly (readonly [id: number, qty: number])[]): OrderQueue {
  const queue = new OrderQueue();
  for (const [id, qty] of orders) queue.push(order(id, qty));
  return queue;
}

const one = (found: Order | undefined): string =>
  found === undefined ? 'nobody' : `${found.id} × ${found.qtyLots}`;

const drawn = (orders: readonly Order[]): string => orders.map(one).join(', ') || 'nobody';

/** The queue front first, with its total and its count. */
const whole = (queue: OrderQueue): string =>
  `${drawn(queue.queue())}; ${queue.qtyLots} lots, ${queue.orders} orders`;

/** The same from an array, added up each time. */
const wholeOf = (waiting: readonly Order[]): string =>
  `${drawn(waiting)}; ${waiting.reduce((sum, { qtyLots }) => sum + qtyLots, 0)} lots, ${waiting.length} orders`;

const FEW = 20;
const MANY = 2_000;
const CALLS = 10;

/** Ids 0 to n − 1, in this order, and whatever happened to the queue before. */
function grown(n: number, before: (queue: OrderQueue, n: number) => void = () => {}): OrderQueue {
  const queue = new OrderQueue();
  for (let id = 0; id < n; id++) queue.push(order(id, 2 + (id % 7)));
  before(queue, n);
  return queue;
}

interface Measured {
  /** What is said to have taken the steps. */
  readonly what: string;
  readonly before?: (queue: OrderQueue, n: number) => void;
  /** The nth of ten calls on a queue that began with n orders. */
  readonly call: (queue: OrderQueue, n: number, i: number) => unknown;
}

function expectConstant({ what, before, call }: Measured): void {
  const [few, many] = [FEW, MANY].map((n) => {
    const queue = grown(n, before);
    const { steps, moves } = countSteps(() => {
      for (let i = 0; i < CALLS; i++) call(queue, n, i);
    });
    return steps + moves;
  }) as [number, number];
  expect(
    many,
    `${what}: ten calls took ${few} steps with ${FEW} orders and ${many} with 2,000; O(1) allows at most half as many again`,
  ).toBeLessThanOrEqual(1.5 * few);
}

const middle = (n: number, i: number) => orderId(n / 2 - CALLS / 2 + i);
/** Leaves the first ten and the last ten: in a long queue, many have gone from between them. */
const cancelBetween = (queue: OrderQueue, n: number): void => {
  for (let id = CALLS; id < n - CALLS; id++) queue.cancel(orderId(id));
};

graded(
  '10-order-book/constant-time-cancel',
  {
    hints: [
      'An array is slow twice: it looks for the order, and then it moves everybody behind it. The first needs a map from id to the place where the order stands; the second needs places that need not move.',
      'Let each order have a node with two references, to the node ahead and to the node behind. Leaving means: whoever is ahead gets a new neighbour behind, and whoever is behind gets a new neighbour ahead. At the front and at the back there is none, and the queue itself has to be told.',
      'Four cases in cancel, two if/else: no node ahead → front = behind, else ahead.behind = behind; no node behind → back = ahead, else behind.ahead = ahead. Then forget the id, and subtract the open lots. reduce puts a new order into the same node.',
    ],
  },
  (points) => {
    points(1, 'orders queue up in the order in which they come', () => {
      const queue = new OrderQueue();
      expect(whole(queue), 'A new queue has nobody in it').toBe('nobody; 0 lots, 0 orders');
      expect(one(queue.front()), 'Nobody is at the front of a new queue').toBe('nobody');
      queue.push(order(7, 10));
      queue.push(order(3, 99));
      queue.push(order(5, 1));
      expect(whole(queue), 'Pushed: 7 with 10 lots, 3 with 99, 5 with 1 (id × lots)').toBe(
        '7 × 10, 3 × 99, 5 × 1; 110 lots, 3 orders',
      );
      expect(one(queue.front()), 'The first that came is at the front').toBe('7 × 10');
    });

    points(3, 'cancelling front, middle, back or the only one loses nobody else', () => {
      const all = [1, 2, 3, 4].map((id) => [id, 10 * id] as const);
      for (const [gone, left] of [
        [1, '2 × 20, 3 × 30, 4 × 40; 90 lots, 3 orders'],
        [2, '1 × 10, 3 × 30, 4 × 40; 80 lots, 3 orders'],
        [4, '1 × 10, 2 × 20, 3 × 30; 60 lots, 3 orders'],
      ] as const) {
        const queue = queueOf(...all);
        expect(one(queue.cancel(orderId(gone))), `Cancelling ${gone} returns it`).toBe(
          `${gone} × ${10 * gone}`,
        );
        expect(whole(queue), `1 × 10, 2 × 20, 3 × 30, 4 × 40 without ${gone}`).toBe(left);
        queue.push(order(9, 5));
        expect(
          drawn(queue.queue()).endsWith(', 9 × 5'),
          `After cancelling ${gone}, order 9 comes to the back`,
        ).toBe(true);
        expect(one(queue.front()), `The front after cancelling ${gone}`).toBe(
          gone === 1 ? '2 × 20' : '1 × 10',
        );
      }
      const single = queueOf([1, 10]);
      single.cancel(orderId(1));
      expect(whole(single), 'After the only order was cancelled').toBe('nobody; 0 lots, 0 orders');
      expect(one(single.front()), 'Nobody is at the front then').toBe('nobody');
      single.push(order(2, 5));
      expect(whole(single), 'And a new order comes to a queue of its own').toBe(
        '2 × 5; 5 lots, 1 orders',
      );
    });

    points(2, 'an order that has left, or never came, can not be cancelled', () => {
      const queue = queueOf([1, 10], [2, 5]);
      queue.cancel(orderId(1));
      for (const id of [1, 99]) {
        expect(one(queue.cancel(orderId(id))), `Cancelling ${id}, which is not there`).toBe(
          'nobody',
        );
        expect(whole(queue), `Cancelling ${id}, which is not there, changes nothing`).toBe(
          '2 × 5; 5 lots, 1 orders',
        );
      }
      queue.push(order(1, 4));
      expect(whole(queue), 'An id that has left may come again, at the back').toBe(
        '2 × 5, 1 × 4; 9 lots, 2 orders',
      );
      expect(() => queue.push(order(2, 3)), 'Order 2 waits already: a RangeError').toThrow(
        RangeError,
      );
      for (const qty of [0, -1, 1.5, Number.NaN]) {
        const bad = Object.freeze({ id: orderId(9), qtyLots: qty as Order['qtyLots'] });
        expect(() => queue.push(bad), `An order of ${qty} lots is a RangeError`).toThrow(
          RangeError,
        );
      }
      expect(whole(queue), 'After the refusals the queue is as it was').toBe(
        '2 × 5, 1 × 4; 9 lots, 2 orders',
      );
    });

    points(2, 'a reduced order keeps its place, and one with nothing left leaves', () => {
      const queue = queueOf([1, 10], [2, 5], [3, 7]);
      const earlier = queue.front();
      queue.reduce(orderId(1), lots(4));
      queue.reduce(orderId(2), lots(1));
      expect(whole(queue), '1 × 10, 2 × 5, 3 × 7, reduced: 1 by 4 and 2 by 1').toBe(
        '1 × 6, 2 × 4, 3 × 7; 17 lots, 3 orders',
      );
      expect(one(earlier), 'What front() returned before is left as it was').toBe('1 × 10');
      queue.reduce(orderId(2), lots(4));
      expect(whole(queue), '2 is reduced by all that it has').toBe(
        '1 × 6, 3 × 7; 13 lots, 2 orders',
      );
      for (const [id, by, why] of [
        [2, 1, 'it has left'],
        [1, 7, 'it has only 6 lots'],
        [1, 0, '0 lots are none'],
        [1, -2, 'an order does not grow'],
        [1, 0.5, 'half a lot'],
      ] as const) {
        expect(
          () => queue.reduce(orderId(id), by as Order['qtyLots']),
          `Reducing order ${id} by ${by} is a RangeError: ${why}`,
        ).toThrow(RangeError);
      }
      expect(whole(queue), 'After the refusals the queue is as it was').toBe(
        '1 × 6, 3 × 7; 13 lots, 2 orders',
      );
    });

    points(2, 'each order knows its neighbours, also after others have left', () => {
      const queue = queueOf([1, 10], [2, 5], [3, 7], [4, 1]);
      const around = (id: number): string =>
        `${one(queue.ahead(orderId(id)))} | ${one(queue.behind(orderId(id)))}`;
      expect(around(1), 'Ahead of and behind 1 in 1, 2, 3, 4').toBe('nobody | 2 × 5');
      expect(around(3), 'Ahead of and behind 3 in 1, 2, 3, 4').toBe('2 × 5 | 4 × 1');
      expect(around(4), 'Ahead of and behind 4 in 1, 2, 3, 4').toBe('3 × 7 | nobody');
      queue.cancel(orderId(2));
      expect(around(1), 'Ahead of and behind 1 after 2 was cancelled').toBe('nobody | 3 × 7');
      expect(around(3), 'Ahead of and behind 3 after 2 was cancelled').toBe('1 × 10 | 4 × 1');
      queue.cancel(orderId(1));
      queue.reduce(orderId(4), lots(1));
      expect(around(3), 'Ahead of and behind 3 when it is alone').toBe('nobody | nobody');
      expect(around(2), 'Neighbours of 2, which has left').toBe('nobody | nobody');
    });

    points(3, 'it agrees with an array after any commands', () => {
      const command = fc.tuple(
        fc.constantFrom('push', 'cancel', 'reduce'),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 6 }),
      );
      forAll(fc.array(command, { maxLength: 40 }), (commands) => {
        const queue = new OrderQueue();
        let waiting: Order[] = [];
        const story: string[] = [];
        for (const [kind, id, n] of commands) {
          const known = waiting.find((entry) => entry.id === id);
          if (kind === 'push' && known === undefined) {
            story.push(`push ${id} × ${n}`);
            waiting.push(order(id, n));
            queue.push(order(id, n));
          } else if (kind === 'cancel') {
            story.push(`cancel ${id}`);
            waiting = waiting.filter((entry) => entry.id !== id);
            expect(
              one(queue.cancel(orderId(id))),
              `What the last returns: ${story.join(', ')}`,
            ).toBe(one(known));
          } else if (kind === 'reduce' && known !== undefined && known.qtyLots >= n) {
            story.push(`reduce ${id} by ${n}`);
            const less = (entry: Order) => (entry.id === id ? order(id, entry.qtyLots - n) : entry);
            waiting = waiting.map(less).filter(({ qtyLots }) => qtyLots > 0);
            queue.reduce(orderId(id), lots(n));
          } else continue;
          expect(whole(queue), `The queue after: ${story.join(', ')}`).toBe(wholeOf(waiting));
          waiting.forEach((entry, i) => {
            const sides = `${one(queue.ahead(entry.id))} | ${one(queue.behind(entry.id))}`;
            expect(sides, `Ahead of and behind ${entry.id} after: ${story.join(', ')}`).toBe(
              `${one(waiting[i - 1])} | ${one(waiting[i + 1])}`,
            );
          });
        }
      });
    });

    points(5, 'a cancel is O(1), wherever the order stands', () => {
      expectConstant({
        what: 'cancel() in the middle of the queue',
        call: (queue, n, i) => queue.cancel(middle(n, i)),
      });
      expectConstant({
        what: 'cancel() of the order at the back',
        call: (queue, n, i) => queue.cancel(orderId(n - 1 - i)),
      });
      expectConstant({
        what: 'cancel() of the order at the front, and a look at the next',
        call: (queue, _n, i) => [queue.cancel(orderId(i)), queue.front()],
      });
    });

    points(3, 'so is everything else', () => {
      expectConstant({
        what: 'qtyLots, orders and front()',
        call: (queue) => [queue.qtyLots, queue.orders, queue.front()],
      });
      expectConstant({
        what: 'push()',
        call: (queue, n, i) => queue.push(order(n + i, 5)),
      });
      expectConstant({
        what: 'reduce() in the middle of the queue',
        call: (queue, n, i) => queue.reduce(middle(n, i), lots(1)),
      });
      expectConstant({
        what: 'ahead() and behind() in the middle of the queue',
        call: (queue, n, i) => [queue.ahead(middle(n, i)), queue.behind(middle(n, i))],
      });
    });

    points(3, 'and it stays so after many have left', () => {
      expectConstant({
        what: 'behind() over the gap that many cancels have left',
        before: cancelBetween,
        call: (queue) => queue.behind(orderId(CALLS - 1)),
      });
      expectConstant({
        what: 'ahead() over the gap that many cancels have left',
        before: cancelBetween,
        call: (queue, n) => queue.ahead(orderId(n - CALLS)),
      });
      expectConstant({
        what: 'cancel() of the front, where many behind it have left, and a look at the next',
        before: cancelBetween,
        call: (queue, _n, i) => [queue.cancel(orderId(i)), queue.front()],
      });
      expectConstant({
        what: 'cancel() of the last, after many have come and gone',
        before: (queue, n) => {
          for (let id = n; id < 2 * n; id++) {
            queue.push(order(id, 1));
            queue.cancel(orderId(id));
          }
        },
        call: (queue, n, i) => [queue.cancel(orderId(n - 1 - i)), queue.qtyLots],
      });
    });
  },
);
