/**
 * The prices of a ladder: several levels of bids and asks around a fair value, evenly spaced.
 *
 * The distances are parts of the fair value, in basis points, so that a ladder looks the same at a
 * price of 50 and of 50,000. They are computed anew from each fair value: a ladder breathes with the
 * price. Taught in chapter 15, equations (1) and (2).
 */

/** The shape of a ladder, whatever the price. */
export interface LadderShape {
  /** How many prices on each side. A whole number from 1. */
  readonly levels: number;
  /** From the best bid to the best ask, in basis points of the fair value. Positive. */
  readonly baseSpreadBps: number;
  /** From one level to the next, in basis points of the fair value. 0 or more. */
  readonly stepBps: number;
}

/** Prices in ticks, best first on each side, not yet on the grid. */
export interface LadderPrices {
  readonly bids: readonly number[];
  readonly asks: readonly number[];
}

/** Bid and ask of the innermost level are never less than this apart. */
const LEAST_SPREAD_TICKS = 1;

/**
 * The prices of all levels: bid(i) = c − h − (i − 1)·s and ask(i) = c + h + (i − 1)·s, with the centre
 * c = `centreTicks`, h = fair × base / 20,000 (but at least half a tick) and s = fair × step / 10,000.
 * Each level is computed from the centre, not from its neighbour, so that no error adds up. O(levels).
 * @param centreTicks what the ladder stands around; the fair value, unless it leans
 * @throws RangeError where the shape is out of its range, or the fair value is not positive
 * @example
 * // 50,000.00 and 0.1 %, 0.05 %: 49,975.00 / 50,025.00 and every 25.00 outwards
 * ladderPrices(5_000_000, { levels: 3, baseSpreadBps: 10, stepBps: 5 }).bids; // [4997500, 4995000, 4992500]
 */
export function ladderPrices(
  fairTicks: number,
  shape: LadderShape,
  centreTicks = fairTicks,
): LadderPrices {
  checkLadderShape(shape);
  demand('the fair value must be positive', fairTicks, fairTicks > 0 && fairTicks < Infinity);
  demand('the centre must be finite', centreTicks, Number.isFinite(centreTicks));
  const halfTicks = Math.max(LEAST_SPREAD_TICKS / 2, (fairTicks * shape.baseSpreadBps) / 20_000);
  const away = Array.from(
    { length: shape.levels },
    (_, level) => halfTicks + (fairTicks * shape.stepBps * level) / 10_000,
  );
  return {
    bids: away.map((distance) => centreTicks - distance),
    asks: away.map((distance) => centreTicks + distance),
  };
}

/** @throws RangeError where a number of the shape is out of its range */
export function checkLadderShape({ levels, baseSpreadBps, stepBps }: LadderShape): void {
  demand(
    'the levels must be a whole number from 1',
    levels,
    Number.isInteger(levels) && levels > 0,
  );
  const isSpread = baseSpreadBps > 0 && baseSpreadBps < 20_000;
  demand('the base spread must be positive and below 20,000 bps', baseSpreadBps, isSpread);
  demand('the step must be finite and not below 0', stepBps, stepBps >= 0 && stepBps < Infinity);
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds)
    throw new RangeError(`Cannot build a ladder: ${requirement}, current value is ${value}`);
}
