/**
 * The exact quotes of Guéant, Lehalle and Fernandez-Tapia, for any time left and an inventory that may
 * not pass a limit Q.
 *
 * After a change of variable the maker's problem is linear: v(t) = e^(−M(T−t)) · 1, with one v_q for
 * each inventory from −Q to Q, and the quotes are ratios of neighbours. M has αq² on its diagonal and
 * −η beside it. A constant added to M only scales v, so it is chosen to leave −M without a negative
 * entry: then nothing cancels, and every v_q is exact however far out. mathjs takes the exponential.
 * Source: Guéant, Lehalle and Fernandez-Tapia, Mathematics and Financial Economics 7(4), 2013,
 * theorem 1. Taught in chapter 13, finite-inventory.
 */

import { expm, type Matrix, matrix, multiply } from 'mathjs';
import { patience } from './avellaneda-stoikov.js';
import { type FlowModel, fillPower, type QuoteDistances } from './gueant-lehalle.js';

export interface LimitedFlowModel extends FlowModel {
  /** Q, the most units it may be long, and short. Whole, 1 or more. */
  readonly maxInventory: number;
}

/** The exponential of a matrix of 1,001 rows takes minutes: count the inventory in larger units. */
const LARGEST_LIMIT = 500;

/** α = kγσ²/2 and η = A(1 + γ/k)^−(1 + k/γ), of which M is made. Per unit of time. */
export function holdingAndTrading(model: FlowModel): {
  readonly holding: number;
  readonly trading: number;
} {
  const { riskAversion, vol, decay, arrivals } = model;
  return {
    holding: (decay * riskAversion * vol * vol) / 2,
    trading: arrivals / fillPower(model),
  };
}

/**
 * ln v_q for q = −Q … Q with so much time left, up to a constant that all of them share.
 *
 * The exponential of a small step comes from mathjs; squaring it doubles the step, and scaling it after
 * each square keeps it from overflowing. O(Q³ log time).
 * @throws RangeError where the time is negative, Q is not whole or is above 500, or γ is not positive
 */
export function logValues(remaining: number, model: LimitedFlowModel): Float64Array {
  check(remaining, model);
  const size = 2 * model.maxInventory + 1;
  const { grown, norm } = generator(model);
  const doublings = Math.max(0, Math.ceil(Math.log2(Math.max(1, norm * remaining))));
  let step = expm(multiply(grown, remaining / 2 ** doublings) as Matrix) as Matrix;
  for (let i = 0; i < doublings; i++) {
    const square = multiply(step, step) as Matrix;
    step = multiply(square, 1 / largest(square)) as Matrix;
  }
  const values = multiply(step, new Array(size).fill(1)) as Matrix;
  return Float64Array.from(values.toArray() as number[], Math.log);
}

/**
 * How far bid and ask lie from the mid, with so much time left:
 *
 *   δ_bid = (1/k) ln(v_q / v_(q+1)) + (1/γ) ln(1 + γ/k),   δ_ask with v_(q−1)
 *
 * In price, equation (17) of chapter 13. Long by Q there is no bid, short by Q no ask. O(Q³ log time): for many moments make a
 * `ValueTable` once.
 * @throws RangeError where the inventory is not a whole number from −Q to Q, or as `logValues`
 * @example // bid 3.99…, ask 2.63…
 * exactDistances({ remaining: 600, inventory: 10 },
 *   { riskAversion: 0.01, vol: 0.3, decay: 0.3, arrivals: 0.9, maxInventory: 30 })
 */
export function exactDistances(
  { remaining, inventory }: { readonly remaining: number; readonly inventory: number },
  model: LimitedFlowModel,
): QuoteDistances {
  return distancesFrom(logValues(remaining, model), inventory, model);
}

/**
 * The values at evenly spaced times of a session, made once and asked often. Between two of those
 * times ln v is taken to be a straight line. Making it is O(Q³ + Q²·intervals), asking O(1).
 */
export class ValueTable {
  readonly #model: LimitedFlowModel;
  readonly #interval: number;
  readonly #rows: readonly Float64Array[];

  /** @throws RangeError where the session or the intervals are not positive, or as `logValues` */
  constructor(model: LimitedFlowModel, session: number, intervals = 256) {
    check(session, model);
    demand('the session must have a length', session, session > 0);
    demand(
      'the intervals must be whole and positive',
      intervals,
      Number.isInteger(intervals) && intervals > 0,
    );
    this.#model = model;
    this.#interval = session / intervals;
    this.#rows = rowsOf(model, this.#interval, intervals);
  }

  /** How far bid and ask lie from the mid; with more time left than the session has, as at its start. */
  distances(remaining: number, inventory: number): QuoteDistances {
    const place = Math.min(this.#rows.length - 1, Math.max(0, remaining / this.#interval));
    const lower = Math.floor(place);
    const before = this.#rows[lower] as Float64Array;
    const after = this.#rows[Math.min(lower + 1, this.#rows.length - 1)] as Float64Array;
    const share = place - lower;
    const logs = before.map((log, i) => log + share * ((after[i] as number) - log));
    return distancesFrom(logs, inventory, this.#model);
  }
}

/** One row for each time: the vector of the row before it, one small step on. */
function rowsOf(model: LimitedFlowModel, interval: number, intervals: number): Float64Array[] {
  const size = 2 * model.maxInventory + 1;
  const rows = [new Float64Array(size)];
  const { grown } = generator(model);
  const step = (expm(multiply(grown, interval) as Matrix) as Matrix).toArray() as number[][];
  let values = new Float64Array(size).fill(1);
  for (let row = 1; row <= intervals; row++) {
    const next = Float64Array.from(step, (weights) =>
      weights.reduce((sum, weight, j) => sum + weight * (values[j] as number), 0),
    );
    const most = next.reduce((a, b) => Math.max(a, b));
    values = next.map((value) => value / most);
    rows.push(values.map(Math.log));
  }
  return rows;
}

/** cI − M with the least c that leaves no negative entry, and a bound of its eigenvalues. */
function generator(model: LimitedFlowModel): { readonly grown: Matrix; readonly norm: number } {
  const { maxInventory: limit } = model;
  const { holding, trading } = holdingAndTrading(model);
  const rows = Array.from({ length: 2 * limit + 1 }, (_, i) =>
    Array.from({ length: 2 * limit + 1 }, (_, j) => {
      if (i === j) return holding * (limit * limit - (i - limit) ** 2);
      return Math.abs(i - j) === 1 ? trading : 0;
    }),
  );
  return { grown: matrix(rows), norm: holding * limit * limit + 2 * trading };
}

function distancesFrom(
  logs: Float64Array,
  inventory: number,
  model: LimitedFlowModel,
): QuoteDistances {
  const { maxInventory: limit, decay } = model;
  demand(
    'the inventory must be whole and within the limit',
    inventory,
    Number.isInteger(inventory) && Math.abs(inventory) <= limit,
  );
  const kept = patience(model);
  const here = logs[inventory + limit] as number;
  const distance = (after: number): number | undefined => {
    const there = logs[after + limit];
    return there === undefined ? undefined : kept + (here - there) / decay;
  };
  return { bid: distance(inventory + 1), ask: distance(inventory - 1) };
}

function largest(square: Matrix): number {
  return (square.toArray() as number[][]).flat().reduce((a, b) => Math.max(a, b));
}

function check(remaining: number, { maxInventory: limit, riskAversion }: LimitedFlowModel): void {
  demand(
    'the time left must be finite and not negative',
    remaining,
    remaining >= 0 && remaining < Infinity,
  );
  demand('the risk aversion must be positive', riskAversion, riskAversion > 0);
  demand(
    `the largest inventory must be whole and from 1 to ${LARGEST_LIMIT}`,
    limit,
    Number.isInteger(limit) && limit >= 1 && limit <= LARGEST_LIMIT,
  );
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot quote: ${requirement}, current value is ${value}`);
}
