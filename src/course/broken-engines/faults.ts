/**
 * The catalogue of broken engines: each is right but for one fault that real engines have had.
 *
 * The faults come from published engines, from bug reports and from answers given in interviews: prices
 * taken from the wrong side, queues that lose somebody, books that remember too much. Ten of them are
 * `known` to the learner of chapter 12 by name and definition; the others are told only by a blind spot,
 * the kind of behaviour that nobody looked at if the fault goes unnoticed.
 */

import {
  CancelsFilled,
  GhostLevel,
  IdNeverFree,
  RepriceOrphans,
  StaleBest,
  ZeroIsNothing,
} from './book-faults.js';
import type { StartEngine } from './engine-test.js';
import {
  FokCountsAll,
  IocRests,
  ModifyEscapes,
  PostOnlyAtTouch,
  SnapshotDropsPostOnly,
  WrongRemainder,
} from './instruction-faults.js';
import {
  FloatResidue,
  GrowthKeepsPlace,
  PartialToBack,
  SizeFirst,
  TakerPriced,
  WalksThroughLimit,
} from './trading-faults.js';

export interface Fault {
  /** In kebab-case. */
  readonly name: string;
  /** What the engine does wrong, in a line. */
  readonly does: string;
  /** Where such a fault comes from. */
  readonly seen: string;
  /** What nobody looked at where it goes unnoticed. */
  readonly blindSpot: string;
  /** The engine with this fault, and then the same fault in another place, on the other side only say. */
  readonly makes: readonly [StartEngine, ...StartEngine[]];
}

/** Faults whose names and definitions the learner is given. */
export const KNOWN_FAULTS: readonly Fault[] = [
  {
    name: 'taker-priced',
    does: 'prints a trade at the limit of the order that arrived, where that order is of one side',
    seen: 'engines that always print the seller’s price, or keep one function a side and mend only one',
    blindSpot: 'orders of both sides that arrive with a better limit than they need',
    makes: [(o) => new TakerPriced(o, 'sell'), (o) => new TakerPriced(o, 'buy')],
  },
  {
    name: 'partial-to-back',
    does: 'sends a resting order that was filled in part to the back of its queue',
    seen: 'engines that pop the best order, fill it, and push what is left of it',
    blindSpot: 'who trades next after a resting order was filled in part',
    makes: [(o) => new PartialToBack(o)],
  },
  {
    name: 'size-first',
    does: 'serves the smaller of two orders at one price first, whoever came first',
    seen: 'a heap of tuples (price, quantity, id): the quantity is compared before the time',
    blindSpot: 'two orders of unequal size in one queue, the larger one first',
    makes: [
      (o) => new SizeFirst(o),
      (o) => new SizeFirst(o, ['buy']),
      (o) => new SizeFirst(o, ['sell']),
    ],
  },
  {
    name: 'stale-best',
    does: 'shows the old best price after its last order was cancelled, until the next command',
    seen: 'a cached best price that trades keep up to date and cancels do not',
    blindSpot: 'the best bid and ask right after a cancel, before anything else happens',
    makes: [
      (o) => new StaleBest(o),
      (o) => new StaleBest(o, ['buy']),
      (o) => new StaleBest(o, ['sell']),
    ],
  },
  {
    name: 'ghost-level',
    does: 'keeps showing a price whose last lots were traded away, as a level without lots',
    seen: 'levels that are removed when a cancel empties them, and forgotten when a trade does',
    blindSpot: 'what the book shows after a trade took a level to the last lot',
    makes: [(o) => new GhostLevel(o)],
  },
  {
    name: 'ioc-rests',
    does: 'leaves in the book what an IOC order could not trade',
    seen: 'a time in force that is stored with the order and looked at by nobody',
    blindSpot: 'what becomes of an IOC order that finds too few lots',
    makes: [(o) => new IocRests(o)],
  },
  {
    name: 'walks-through-limit',
    does: 'compares an order’s limit with the first price it trades at, and with no price after that',
    seen: 'a loop that asks whether the order is marketable before it begins, and not on each turn',
    blindSpot:
      'an order that is larger than what its limit lets it have, with more beyond the limit',
    makes: [
      (o) => new WalksThroughLimit(o),
      (o) => new WalksThroughLimit(o, ['buy']),
      (o) => new WalksThroughLimit(o, ['sell']),
    ],
  },
  {
    name: 'float-residue',
    does: 'keeps an order of 3 lots in the book, with none left, after trades of 1 and of 2',
    seen: 'quantities as decimals of a coin: 0.3 − 0.1 − 0.2 is −2.8e-17, and that is not 0',
    blindSpot: 'an order that is filled to the last lot in several trades',
    makes: [(o) => new FloatResidue(o)],
  },
  {
    name: 'reprice-orphans',
    does: 'loses the others in a queue when one of its orders is modified to another price',
    seen: 'a modify that deletes the old level because the order it moves was there',
    blindSpot: 'those who stay behind in a queue when somebody moves to another price',
    makes: [(o) => new RepriceOrphans(o)],
  },
  {
    name: 'modify-escapes',
    does: 'lets an order trade with its own owner where a modify made it marketable',
    seen: 'self-trade prevention written into the function that places, and not into the one that modifies',
    blindSpot: 'self-trade prevention of an order that comes to trade by a modify',
    makes: [(o) => new ModifyEscapes(o)],
  },
];

/** Faults that the learner is not told of. */
export const HIDDEN_FAULTS: readonly Fault[] = [
  {
    name: 'growth-keeps-place',
    does: 'lets an order that a modify makes larger keep its place in the queue',
    seen: 'a modify that looks at the price alone',
    blindSpot: 'the place in the queue of an order that grows',
    makes: [(o) => new GrowthKeepsPlace(o)],
  },
  {
    name: 'zero-is-nothing',
    does: 'has no mid and no spread where the best bid is 0',
    seen: '`if best_bid and best_ask`: 0 counts as false',
    blindSpot: 'mid and spread at the lowest price there is',
    makes: [(o) => new ZeroIsNothing(o)],
  },
  {
    name: 'cancels-filled',
    does: 'accepts the cancel of an order that has been filled',
    seen: 'an index of orders by id from which trades remove nobody',
    blindSpot: 'a cancel that comes too late, after the order was filled',
    makes: [(o) => new CancelsFilled(o)],
  },
  {
    name: 'id-never-free',
    does: 'refuses an id whose order has left the book',
    seen: 'an index of orders by id that only grows',
    blindSpot: 'an id that is used again after its order is gone',
    makes: [(o) => new IdNeverFree(o)],
  },
  {
    name: 'fok-counts-all',
    does: 'fills a FOK order in part, where the lots it lacks stand beyond its limit',
    seen: 'a fill-or-kill that is checked against the total of the other side',
    blindSpot: 'a FOK order that could be filled only at prices worse than its own',
    makes: [(o) => new FokCountsAll(o)],
  },
  {
    name: 'post-only-at-touch',
    does: 'lets a post-only order trade whose price equals the other side’s best',
    seen: 'a comparison with > where ≥ was meant',
    blindSpot: 'a post-only order exactly at the best price of the other side',
    makes: [(o) => new PostOnlyAtTouch(o)],
  },
  {
    name: 'snapshot-drops-post-only',
    does: 'forgets in a snapshot which orders are post-only',
    seen: 'a snapshot that stores the fields its author remembered',
    blindSpot: 'an engine started from another one’s snapshot, and what its orders may still do',
    makes: [(o) => new SnapshotDropsPostOnly(o)],
  },
  {
    name: 'wrong-remainder',
    does: 'reports an order that cancel-newest ends with all its lots, those it traded too',
    seen: 'a report that is filled from the order as it came and not as it is',
    blindSpot:
      'the lots reported of an order that traded first and was then ended by self-trade prevention',
    makes: [(o) => new WrongRemainder(o)],
  },
];

export const FAULTS: readonly Fault[] = [...KNOWN_FAULTS, ...HIDDEN_FAULTS];

/** The fault of a name. @throws RangeError where there is none */
export function faultNamed(name: string): Fault {
  const fault = FAULTS.find((one) => one.name === name);
  if (fault === undefined) {
    throw new RangeError(
      `Cannot find a fault: its name must be in FAULTS, current value is ${name}`,
    );
  }
  return fault;
}
