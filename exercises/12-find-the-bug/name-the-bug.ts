/**
 * Naming the fault of an engine that one can only command and watch.
 *
 * A test says that something is wrong. A diagnosis says what, and for that each probe must be such that
 * only one fault gives its answer: two faults may look alike from afar, and a probe that any of them
 * fails names none. Notebook 12, section "From a symptom to a name".
 */

import type { StartEngine } from '../../src/course/broken-engines/index.js';

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
  throw new Error('TODO 12-find-the-bug/name-the-bug');
}
