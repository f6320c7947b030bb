/**
 * One maker alone in front of its takers, step by step along a path of mids.
 *
 * In each step the maker quotes, at most one taker comes to each side, and the books are marked at the
 * mid of the next step. The draws do not depend on what the maker quotes: two makers with equal seeds
 * and paths meet the same takers, so that what differs between them is their own doing. What always
 * holds: profit = spread earned + what the mid's moves did to the inventory. Taught in chapter 03.
 */

import { type MarketMaker, Position, type Quote } from '../makers/index.js';
import type { Random } from '../random/index.js';
import { lots, type Side, signOf } from '../units/index.js';
import { fillProbability, type Takers } from './takers.js';

export interface MakerMarket {
  /** The mid before each step, and one more for the end: at least two. */
  readonly midsTicks: Float64Array;
  readonly takers: Takers;
  /** How long a step takes. Defaults to one second. */
  readonly stepNs?: number;
}

/** A run, step by step: entry 0 is before the first step. */
export interface MakerRun {
  readonly inventoryLots: Float64Array;
  /** Cash and inventory at the mid, in tick-lots. */
  readonly profitTickLots: Float64Array;
  /** What fills earned against the mid of their own moment, in tick-lots, so far. */
  readonly spreadTickLots: Float64Array;
  readonly fills: number;
  readonly position: Position;
}

const NS_PER_STEP = 1_000_000_000;

/**
 * Runs a maker along a path of mids. A taker takes from the best quote on, as far as its lots and its
 * patience go: the worse a quote, the smaller the chance that this taker accepts it. O(steps).
 * @param random two numbers a step are drawn from it, whatever is quoted
 * @throws RangeError where there are fewer than two mids
 * @example
 * const random = new Random(7);
 * const midsTicks = randomWalk(walk, random.fork('mid'));
 * simulateMaker(maker, { midsTicks, takers }, random.fork('takers')).profitTickLots.at(-1);
 */
export function simulateMaker(maker: MarketMaker, market: MakerMarket, random: Random): MakerRun {
  const { midsTicks, takers, stepNs = NS_PER_STEP } = market;
  const steps = midsTicks.length - 1;
  if (steps < 1) {
    throw new RangeError(
      `Cannot simulate: there must be at least two mids, current value is ${midsTicks.length}`,
    );
  }
  const run = {
    inventoryLots: new Float64Array(steps + 1),
    profitTickLots: new Float64Array(steps + 1),
    spreadTickLots: new Float64Array(steps + 1),
    fills: 0,
    position: new Position(),
  };
  let earned = 0;

  const take = (side: Side, quotes: readonly Quote[], midTicks: number, draw: number) => {
    let wanted = takers.qtyLots;
    for (const { priceTicks, qtyLots } of quotes) {
      const edgeTicks = signOf(side) * (midTicks - priceTicks);
      if (wanted <= 0 || draw >= fillProbability(takers, edgeTicks)) return;
      const taken = lots(Math.min(wanted, qtyLots));
      const fill = { side, priceTicks, qtyLots: taken };
      wanted -= taken;
      earned += edgeTicks * taken;
      run.fills++;
      run.position.apply(fill);
      maker.onFill(fill);
    }
  };

  for (let step = 0; step < steps; step++) {
    const fairTicks = midsTicks[step] as number;
    const { bids, asks } = maker.quotes({ timeNs: step * stepNs, fairTicks });
    take('buy', bids, fairTicks, random.uniform());
    take('sell', asks, fairTicks, random.uniform());
    run.inventoryLots[step + 1] = run.position.inventoryLots;
    run.profitTickLots[step + 1] = run.position.totalTickLots(midsTicks[step + 1] as number);
    run.spreadTickLots[step + 1] = earned;
  }
  return run;
}
