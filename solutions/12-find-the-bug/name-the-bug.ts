/**
 * Naming the fault of an engine that one can only command and watch.
 *
 * A test says that something is wrong. A diagnosis says what, and for that each probe must be such that
 * only one fault gives its answer: two faults may look alike from afar, and a probe that any of them
 * fails names none. Notebook 12, section "From a symptom to a name".
 */

import type { StartEngine } from '../../src/course/broken-engines/index.js';
import {
  type Command,
  cancelOrder,
  type MatchingEngine,
  modifyOrder,
  type PlaceLimit,
  placeLimit,
} from '../../src/matching/index.js';
import { opposite } from '../../src/units/index.js';

/**
 * The suspects.
 * - `taker-priced`: a trade prints at the limit of the order that arrived, where that one is a buy (or:
 *   where it is a sell), but not for both; else at the resting price, as it should.
 * - `partial-to-back`: a resting order that is filled in part goes to the back of its queue.
 * - `size-first`: at one price the smaller order is served first, whoever came first.
 * - `stale-best`: after a cancel of the last order at a best price, `bestBid()` or `bestAsk()` still
 *   shows that price, until the next command of any kind, a rejected one too. `depth()` is right all the
 *   time.
 * - `ghost-level`: a level whose last lots are traded stays in `depth()`, with no lots and no orders,
 *   and counts as the best price.
 * - `ioc-rests`: what an IOC order could not trade rests.
 * - `walks-through-limit`: an order's limit is compared with the first price it trades at, and with no
 *   price after that.
 * - `float-residue`: an order of 3 lots that trades 1 and then 2 is not gone: it rests with 0 lots. An
 *   order that is filled at once goes.
 * - `reprice-orphans`: modifying one order to another price takes everybody else at its old price out
 *   of the queue.
 * - `modify-escapes`: an order that a modify makes marketable trades with its own owner, whatever its
 *   self-trade policy. An order that is placed does not.
 */
export type BugName =
  | 'taker-priced'
  | 'partial-to-back'
  | 'size-first'
  | 'stale-best'
  | 'ghost-level'
  | 'ioc-rests'
  | 'walks-through-limit'
  | 'float-residue'
  | 'reprice-orphans'
  | 'modify-escapes';

/**
 * Finds out which bug an engine has. It is right, or has one of the ten bugs, or another bug that is
 * not among them. `size-first`, `stale-best` and `walks-through-limit` may be on one side of the market
 * only, or on both: of `size-first` and `stale-best` it is the side of the orders that rest, of
 * `walks-through-limit` that of the order that arrives. `taker-priced` is on one side only; the other six
 * are on both.
 *
 * @param start starts a new engine with an empty book, as often as you call it; where its sequence
 *   numbers begin is its own affair
 * @returns the bug's name; undefined where the engine has none of the ten
 * @example diagnose(() => new ReadableEngine()) // undefined
 */
export function diagnose(start: StartEngine): BugName | undefined {
  return PROBES.find(([, shows]) => shows(start))?.[0];
}

type Probe = readonly [bug: BugName, shows: (start: StartEngine) => boolean];

/** Each asks for the very answer of its fault, and no other fault gives that. */
const PROBES: readonly Probe[] = [
  [
    'taker-priced',
    (start) =>
      either(
        start,
        [ask(1, 1, 100), bid(2, 1, 105)],
        ({ trades, at }) => trades[0] === `1 @ ${at(105)}: 2-1`,
      ),
  ],
  [
    'partial-to-back',
    (start) =>
      played(start, [ask(1, 5, 100), ask(2, 5, 100), bid(3, 2, 100), bid(4, 1, 100)]).trades[1] ===
      '1 @ 100: 4-2',
  ],
  [
    'size-first',
    (start) =>
      either(
        start,
        [ask(1, 5, 100), ask(2, 3, 100), bid(3, 1, 100)],
        ({ trades }) => trades[0] === '1 @ 100: 3-2',
      ),
  ],
  [
    'stale-best',
    (start) =>
      either(
        start,
        [ask(1, 1, 100), cancelOrder({ id: 1 })],
        ({ book }) => book.orderCount === 0 && (book.bestAsk() ?? book.bestBid()) === 100,
      ),
  ],
  [
    'ghost-level',
    (start) => played(start, [ask(1, 1, 100), bid(2, 1, 100)]).book.depth('sell')[0]?.orders === 0,
  ],
  [
    'ioc-rests',
    (start) => played(start, [{ ...bid(1, 5, 100), timeInForce: 'IOC' }]).book.orderCount === 1,
  ],
  [
    'walks-through-limit',
    (start) =>
      either(
        start,
        [ask(1, 1, 100), ask(2, 1, 109), bid(3, 2, 100)],
        ({ trades }) => trades.length === 2,
      ),
  ],
  [
    'float-residue',
    (start) =>
      played(start, [ask(1, 3, 100), bid(2, 1, 100), bid(3, 2, 100)]).book.orderCount === 1,
  ],
  [
    'reprice-orphans',
    (start) =>
      played(start, [ask(1, 1, 100), ask(2, 1, 100), move(1, 101)]).book.queueAt('sell', 100)
        .length === 0,
  ],
  [
    'modify-escapes',
    (start) =>
      played(start, [mine(ask(1, 1, 101)), mine(bid(2, 1, 99)), move(2, 101)]).trades.length === 1,
  ],
];

/** What an engine shows in the end, and its trades on the way as `lots @ price: taker-maker`. */
interface Played {
  readonly trades: readonly string[];
  readonly book: MatchingEngine['book'];
  /** Where a price of the story has gone: to the other side of 100, where the story is mirrored. */
  readonly at: (priceTicks: number) => number;
}

function played(
  start: StartEngine,
  commands: readonly Command[],
  at = (price: number) => price,
): Played {
  const engine = start();
  const trades = commands
    .flatMap((command) => engine.submit(command))
    .flatMap((event) => (event.kind === 'traded' ? [event] : []))
    .map(
      ({ qtyLots, priceTicks, takerId, makerId }) =>
        `${qtyLots} @ ${priceTicks}: ${takerId}-${makerId}`,
    );
  return { trades, book: engine.book, at };
}

/** Whether a story, or its mirror image, in which buys and sells change places around 100, shows it. */
function either(
  start: StartEngine,
  commands: readonly Command[],
  shows: (end: Played) => boolean,
): boolean {
  const at = (price: number): number => 200 - price;
  const mirrored = commands.map((command) =>
    command.kind === 'place-limit'
      ? placeLimit({ ...command, side: opposite(command.side), priceTicks: at(command.priceTicks) })
      : command,
  );
  return shows(played(start, commands)) || shows(played(start, mirrored, at));
}

function bid(id: number, qtyLots: number, priceTicks: number): PlaceLimit {
  return placeLimit({ id, side: 'buy', qtyLots, priceTicks });
}

function ask(id: number, qtyLots: number, priceTicks: number): PlaceLimit {
  return placeLimit({ id, side: 'sell', qtyLots, priceTicks });
}

/** Moves an order of one lot. */
function move(id: number, priceTicks: number): Command {
  return modifyOrder({ id, qtyLots: 1, priceTicks });
}

function mine(order: PlaceLimit): PlaceLimit {
  return { ...order, owner: 7, selfTrade: 'cancel-newest' };
}
