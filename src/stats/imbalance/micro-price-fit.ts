/**
 * Micro-price from a record of books: how often each state led where, counted.
 *
 * States are classes of imbalance times spreads in ticks. Each step is counted twice, as it happened
 * and with buyers and sellers exchanged: the market has no reason to prefer one side, and without that
 * symmetry the adjustments would not settle. Taught in chapter 07.
 * Source: Stoikov, "The micro-price", Quantitative Finance 18(12) (2018), section 4.
 */

import { checkWhole } from '../checks.js';
import { microPriceAdjustments } from './micro-price.js';
import { checkTwoSided, type TopOfBook, type TwoSidedTop } from './top-of-book.js';

const ACTION = 'fit a micro-price';

export interface MicroPriceOptions {
  /** Into how many classes of equal width the bid's share of the lots is cut. */
  readonly imbalanceClasses: number;
  /** Spreads up to this many ticks are told apart; tops with a wider one are left out. */
  readonly spreadTicksMax: number;
}

/**
 * The micro-price of a market, fitted to successive tops of its book.
 *
 *   micro-price = mid + G(imbalance class, spread)
 *
 * Assumes that the next state depends on the present one alone. Cost: O(tops + states³) to fit, with
 * states = imbalanceClasses · spreadTicksMax; O(1) a price.
 *
 * @example
 * const model = MicroPrice.fit(tops, { imbalanceClasses: 10, spreadTicksMax: 2 });
 * model.priceTicks(top); // undefined in a state that the record never showed
 */
export class MicroPrice {
  readonly #options: MicroPriceOptions;
  /** What to add to the mid, in half-ticks, by state. */
  readonly #adjustments: ReadonlyMap<number, number>;

  private constructor(options: MicroPriceOptions, adjustments: ReadonlyMap<number, number>) {
    this.#options = options;
    this.#adjustments = adjustments;
  }

  /** @throws RangeError where an option is no whole number from 1, a top is impossible or one-sided, or the mid never moves */
  static fit(tops: readonly TopOfBook[], options: MicroPriceOptions): MicroPrice {
    checkWhole(ACTION, 'imbalanceClasses', options.imbalanceClasses, 1);
    checkWhole(ACTION, 'spreadTicksMax', options.spreadTicksMax, 1);
    for (const top of tops) checkTwoSided(ACTION, top);
    const steps = countedSteps(tops as readonly TwoSidedTop[], options);
    return new MicroPrice(options, adjustmentsOf(steps));
  }

  /** In ticks, between ticks; undefined in a state that the record never left. @throws RangeError where the top is impossible or one-sided */
  priceTicks(top: TopOfBook): number | undefined {
    checkTwoSided(ACTION, top);
    const adjustment = this.#adjustments.get(stateOf(top, this.#options) ?? -1);
    return adjustment === undefined ? undefined : (doubleMid(top) + adjustment) / 2;
  }
}

/** One step of the chain. Moves are counted in half-ticks, so that they are whole. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly halfTicks: number;
}

function countedSteps(tops: readonly TwoSidedTop[], options: MicroPriceOptions): Step[] {
  const steps: Step[] = [];
  for (let i = 1; i < tops.length; i++) {
    const halfTicks = doubleMid(tops[i]) - doubleMid(tops[i - 1]);
    for (const view of [(top: TwoSidedTop) => top, mirrored]) {
      const from = stateOf(view(tops[i - 1]), options);
      const to = stateOf(view(tops[i]), options);
      if (from === undefined || to === undefined) continue;
      steps.push({ from, to, halfTicks: view === mirrored ? -halfTicks : halfTicks });
    }
  }
  return steps;
}

function adjustmentsOf(steps: readonly Step[]): Map<number, number> {
  const known = closedSteps(steps);
  const states = [...new Set(known.map((step) => step.from))].sort((a, b) => a - b);
  const sizes = [...new Set(known.map((step) => step.halfTicks))].filter((move) => move !== 0);
  if (sizes.length === 0) {
    throw new RangeError(
      'Cannot fit a micro-price: the mid must move in the record, it never does',
    );
  }
  const indexOf = new Map(states.map((state, i) => [state, i]));
  const table = (columns: number) => states.map(() => new Array<number>(columns).fill(0));
  const [stay, moves, moveTo] = [table(states.length), table(sizes.length), table(states.length)];
  const visits = states.map(() => 0);
  for (const step of known) visits[indexOf.get(step.from) as number]++;
  for (const { from, to, halfTicks } of known) {
    const [row, column] = [indexOf.get(from) as number, indexOf.get(to) as number];
    const share = 1 / visits[row];
    if (halfTicks === 0) stay[row][column] += share;
    else {
      moves[row][sizes.indexOf(halfTicks)] += share;
      moveTo[row][column] += share;
    }
  }
  const { adjustments } = microPriceAdjustments({ stay, moves, moveTo, moveSizes: sizes });
  return new Map(states.map((state, i) => [state, adjustments[i]]));
}

/** Without the steps into a state that was never left, nor those that only led to such a step. */
function closedSteps(steps: readonly Step[]): readonly Step[] {
  const left = new Set(steps.map((step) => step.from));
  const kept = steps.filter((step) => left.has(step.to));
  return kept.length === steps.length ? kept : closedSteps(kept);
}

function stateOf(top: TwoSidedTop, options: MicroPriceOptions): number | undefined {
  const spreadTicks = top.askTicks - top.bidTicks;
  if (spreadTicks > options.spreadTicksMax) return undefined;
  const classes = options.imbalanceClasses;
  // Counted from the middle outwards, so that mirrored books fall into mirrored classes; an even number
  // of classes has no middle one, and a book in balance is then a class of its own.
  const lean = (top.bidLots - top.askLots) / (top.bidLots + top.askLots);
  const outwards = Math.min(
    Math.floor((Math.abs(lean) * classes + (classes % 2)) / 2),
    Math.floor((classes - 1) / 2),
  );
  const middle = classes % 2 === 1 ? outwards : outwards + 1;
  return (spreadTicks - 1) * (2 * classes + 1) + Math.sign(lean) * middle + classes;
}

function mirrored(top: TwoSidedTop): TwoSidedTop {
  return {
    bidTicks: -top.askTicks,
    bidLots: top.askLots,
    askTicks: -top.bidTicks,
    askLots: top.bidLots,
  };
}

/** Bid plus ask: twice the mid, whole. */
function doubleMid(top: TwoSidedTop): number {
  return top.bidTicks + top.askTicks;
}
