/**
 * Tests of a matching engine, graded by the broken engines they catch.
 *
 * Your tests are run on right engines, which they must leave in peace, and on engines that are each
 * broken in one way, which at least one of them must complain about. All engines stand behind the same
 * mask, so what they do is all there is to judge by. Notebook 12 shows how to look for faults.
 */

import { difference, type EngineTest, tell } from '../../src/course/broken-engines/index.js';
import {
  type CancelOrder,
  type Command,
  cancelOrder,
  type ModifyOrder,
  modifyOrder,
  type PlaceLimit,
  placeLimit,
} from '../../src/matching/index.js';

/** What else an order may say: `{ timeInForce: 'IOC' }`, or `{ owner: 7, selfTrade: 'cancel-newest' }`. */
export type Extras = Pick<PlaceLimit, 'timeInForce' | 'owner' | 'selfTrade'>;

/** @given A limit order that buys: `buy(1, 5, 100)` is order 1, for 5 lots at 100 ticks. */
export function buy(id: number, qtyLots: number, priceTicks: number, extras?: Extras): PlaceLimit {
  return placeLimit({ id, side: 'buy', qtyLots, priceTicks, ...extras });
}

/** @given A limit order that sells. */
export function sell(id: number, qtyLots: number, priceTicks: number, extras?: Extras): PlaceLimit {
  return placeLimit({ id, side: 'sell', qtyLots, priceTicks, ...extras });
}

/** @given A cancel of order `id`. */
export function cancel(id: number): CancelOrder {
  return cancelOrder({ id });
}

/** @given A modify: order `id` shall have so many open lots, at this price. */
export function modify(id: number, qtyLots: number, priceTicks: number): ModifyOrder {
  return modifyOrder({ id, qtyLots, priceTicks });
}

/**
 * @given A test as a story: the commands, and every event that must follow, one line each.
 * @example
 * story('a buy trades with a sell', [sell(1, 5, 100), buy(2, 3, 100)], [
 *   'accepted sell 5 @ 100 (1)',
 *   'accepted buy 3 @ 100 (2)',
 *   'traded 3 @ 100: 2 buys from 1 (0 and 2 open)', // of the order that arrived, and of the one that rested
 * ])
 */
export function story(
  name: string,
  commands: readonly Command[],
  events: readonly string[],
): EngineTest {
  return { name, check: (start) => difference(tell(start(), commands), events) };
}

/**
 * Your tests, made anew at each call. A test is `{ name, check }`: `check(start)` starts an engine by
 * `start()` (or several), plays with it, and returns what is wrong as a sentence, or undefined.
 *
 * What a right engine does, and the broken ones do but for one thing:
 *
 *  1. A trade prints at the price of the order that rested, whichever side arrives.
 *  2. Better prices trade first; at one price, who came first. A partial fill keeps its place.
 *  3. No order trades beyond its limit. What is left of a limit order rests, unless (4) says otherwise.
 *  4. What is left of an `IOC` order is cancelled (`unfilled`). A `FOK` order that cannot be filled whole
 *     within its limit is cancelled before it trades (`fill-or-kill`). A `post-only` order whose price
 *     reaches the other side's best is rejected (`would-cross`), as is a modify that would let it.
 *  5. A filled order has left the book: no lots, no order, no level.
 *  6. A cancel takes out what is open (`requested`). Of an order that does not rest it is rejected
 *     (`unknown-order`). The id of an order that has left, by a cancel or by a fill, may be used again; a
 *     place whose id rests is rejected (`duplicate-id`).
 *  7. A modify at the same price to no more lots keeps the place. Any other takes that one order out,
 *     and it arrives anew: it may trade, (1) to (3) and (8) hold, and it queues at the back.
 *  8. An order with `owner` and `selfTrade: 'cancel-newest'` that reaches an order of the same owner
 *     does not trade with it: what is still open of the one that arrives is cancelled (`self-trade`). The order
 *     that arrives decides; with `owner` alone the two trade. A `FOK` order counts only what would trade.
 *  9. After each command `engine.book` shows what rests, and nothing else: `bestBid()`, `bestAsk()`,
 *     `mid()`, `spread()`, `depth(side)`, `queueAt(side, price)`, `orderCount`. Prices start
 *     at 0, and 0 is a price.
 * 10. `start({ snapshot: engine.snapshot() })` goes on from there and answers as `engine` would.
 * 11. Sequence numbers go up by one an event; where a new engine begins is its own affair. `tell` and
 *     `story` leave them out.
 *
 * Besides `traded` and `accepted` the events read `rejected cancel (1): unknown-order` (or `place`,
 * `modify`), `cancelled buy 5 @ 100 (1): requested` and `modified buy 2 @ 100 (1), place kept: requested`
 * (or `place lost`). `tell(engine, commands)` gives these lines for an engine of yours, and
 * `difference(lines, expected)` the complaint.
 *
 * A broken engine counts as caught where a test complains that complains about no right engine, before
 * it or after it. A test that throws has not judged. Nothing may be remembered from one engine to the
 * next.
 *
 * @returns at least one test, in any order
 */
export function engineTests(): readonly EngineTest[] {
  return [...priceTests(), ...queueTests(), ...instructionTests(), ...bookTests(), ...ownerTests()];
}

function priceTests(): EngineTest[] {
  return [
    trades(
      'either side trades at the resting price',
      [sell(1, 1, 100), buy(2, 1, 105), buy(3, 1, 100), sell(4, 1, 95)],
      ['1 @ 100: 2 buys from 1 (0 and 0 open)', '1 @ 100: 4 sells to 3 (0 and 0 open)'],
    ),
    shows(
      'a limit holds for the second trade too, and the rest is the new best',
      [sell(1, 2, 100), sell(2, 2, 102), buy(3, 5, 101)],
      ['101 / 102', 'buy 3 @ 101 of 1', 'sell 2 @ 102 of 1'],
    ),
    shows(
      'the limit of a sell holds as well',
      [buy(1, 2, 102), buy(2, 2, 100), sell(3, 5, 101)],
      ['100 / 101', 'buy 2 @ 100 of 1', 'sell 3 @ 101 of 1'],
    ),
  ];
}

function queueTests(): EngineTest[] {
  return [
    trades(
      'first come, first served, also after a partial fill',
      [buy(1, 5, 100), buy(2, 3, 100), sell(3, 2, 100), sell(4, 4, 100)],
      [
        '2 @ 100: 3 sells to 1 (0 and 3 open)',
        '3 @ 100: 4 sells to 1 (1 and 0 open)',
        '1 @ 100: 4 sells to 2 (0 and 2 open)',
      ],
    ),
    trades(
      'an order that grows goes to the back',
      [buy(1, 5, 100), buy(2, 5, 100), modify(1, 6, 100), sell(3, 5, 100)],
      ['5 @ 100: 3 sells to 2 (0 and 0 open)'],
    ),
    trades(
      'moving one order leaves the others where they are',
      [buy(1, 1, 100), buy(2, 1, 100), modify(1, 1, 99), sell(3, 2, 99)],
      ['1 @ 100: 3 sells to 2 (1 and 0 open)', '1 @ 99: 3 sells to 1 (0 and 0 open)'],
    ),
  ];
}

function instructionTests(): EngineTest[] {
  return [
    shows(
      'an IOC order leaves nothing behind',
      [sell(1, 2, 100), buy(2, 5, 100, { timeInForce: 'IOC' })],
      ['undefined / undefined'],
    ),
    trades(
      'a FOK order does not count what is beyond its limit',
      [sell(1, 2, 100), sell(2, 9, 101), buy(3, 5, 100, { timeInForce: 'FOK' })],
      [],
    ),
    trades(
      'a post-only order does not trade at the touch',
      [sell(1, 2, 100), buy(2, 2, 100, { timeInForce: 'post-only' })],
      [],
    ),
    {
      name: 'an order is post-only after a restart too',
      check: (start) => {
        const before = start();
        tell(before, [buy(1, 1, 99, { timeInForce: 'post-only' }), sell(2, 1, 101)]);
        const after = start({ snapshot: before.snapshot() });
        return difference(tell(after, [modify(1, 1, 101)]), ['rejected modify (1): would-cross']);
      },
    },
  ];
}

function bookTests(): EngineTest[] {
  return [
    shows(
      'an order filled in pieces leaves no order and no level',
      [sell(1, 3, 100), buy(2, 1, 100), buy(3, 2, 100)],
      ['undefined / undefined'],
    ),
    shows(
      'the best prices move as soon as they are cancelled',
      [buy(1, 1, 100), buy(2, 1, 99), sell(3, 1, 105), cancel(3), cancel(1)],
      ['99 / undefined', 'buy 1 @ 99 of 1'],
    ),
    {
      name: 'a bid of 0 is a bid',
      check: (start) => {
        const engine = start();
        tell(engine, [buy(1, 1, 0), sell(2, 1, 2)]);
        return difference(
          [`mid ${engine.book.mid()}, spread ${engine.book.spread()}`],
          ['mid 1, spread 2'],
        );
      },
    },
    story(
      'a filled order cannot be cancelled, and its id is free',
      [sell(1, 1, 100), buy(2, 1, 100), cancel(1), sell(1, 1, 100)],
      [
        'accepted sell 1 @ 100 (1)',
        'accepted buy 1 @ 100 (2)',
        'traded 1 @ 100: 2 buys from 1 (0 and 0 open)',
        'rejected cancel (1): unknown-order',
        'accepted sell 1 @ 100 (1)',
      ],
    ),
  ];
}

function ownerTests(): EngineTest[] {
  const mine: Extras = { owner: 7, selfTrade: 'cancel-newest' };
  return [
    trades(
      'a modified order does not trade with its owner',
      [sell(1, 1, 101, mine), buy(2, 1, 99, mine), modify(2, 1, 101)],
      [],
    ),
    story(
      'what self-trade prevention cancels is what is open',
      [sell(1, 2, 100), sell(2, 5, 100, mine), buy(3, 6, 100, mine)],
      [
        'accepted sell 2 @ 100 (1)',
        'accepted sell 5 @ 100 (2)',
        'accepted buy 6 @ 100 (3)',
        'traded 2 @ 100: 3 buys from 1 (4 and 0 open)',
        'cancelled buy 4 @ 100 (3): self-trade',
      ],
    ),
  ];
}

/** A story that tells only the trades. */
function trades(
  name: string,
  commands: readonly Command[],
  expected: readonly string[],
): EngineTest {
  const traded = (lines: readonly string[]) =>
    lines.filter((line) => line.startsWith('traded ')).map((line) => line.slice('traded '.length));
  return { name, check: (start) => difference(traded(tell(start(), commands)), expected) };
}

/** What the book shows in the end: the touch, then each level as side, lots, price and orders. */
function shows(
  name: string,
  commands: readonly Command[],
  expected: readonly string[],
): EngineTest {
  return {
    name,
    check: (start) => {
      const engine = start();
      tell(engine, commands);
      const { book } = engine;
      const levels = (['buy', 'sell'] as const).flatMap((side) =>
        book.depth(side).map((at) => `${side} ${at.qtyLots} @ ${at.priceTicks} of ${at.orders}`),
      );
      return difference([`${book.bestBid()} / ${book.bestAsk()}`, ...levels], expected);
    },
  };
}
