/**
 * The backtest of the classic interview answer, with its three faults switchable, to be looked at.
 *
 * It walks along a series of prices, quotes the same spread around each, lets chance decide what trades,
 * and marks the position at the next price. Three things are wrong with it, and each can be put right
 * alone: buys are drawn first and sells only from what is left, at the limit both sides stop, and
 * fills do not care where the price goes. Taught in chapter 14.
 */

import type { Random } from '../random/index.js';

/** What is put right; whatever is left out is as in the classic answer. */
export interface NaiveRepairs {
  /** One draw decides: a buy or a sell, equally likely, as often in all. The fault: 50 % buys, 25 % sells. */
  readonly fairDraws?: boolean | undefined;
  /** At the limit only the side that grows the position stops. The fault: both stop, for ever. */
  readonly oneSidedLimit?: boolean | undefined;
  /** A quote is filled when the next price goes through it. The fault: the price is not looked at. */
  readonly pricedFills?: boolean | undefined;
}

export interface NaiveOptions extends NaiveRepairs {
  /** From bid to ask, in the units of the prices. */
  readonly spread: number;
  /** Lots; whoever holds as many, long or short, is at the limit. */
  readonly inventoryLimit: number;
  /** What each trade is for. Defaults to 100. */
  readonly tradeLots?: number | undefined;
}

/** Entry i is what stands after the step from price i to price i + 1. */
export interface NaiveRun {
  readonly inventory: Float64Array;
  readonly cash: Float64Array;
  /** Cash and inventory at the next price. */
  readonly pnl: Float64Array;
  /** +1 where it bought in the step, −1 where it sold, 0 where it did neither. */
  readonly bought: Int8Array;
}

/** Of the steps of the classic answer, as many have a trade: 1/2 + 1/2 × 1/2. */
const TRADE_CHANCE = 0.75;

/**
 * Runs it. O(prices). Two numbers a step are drawn, whatever they are
 * needed for, so that repairs do not shift the draws.
 *
 * With all faults a step buys with probability 1/2, sells with 1/4 and does nothing with 1/4, so the
 * inventory drifts by a quarter of a trade a step, and ends at the long limit of L trades with
 * probability 1/(1 + 2^−L).
 * @throws RangeError where there are fewer than two prices, or the spread or the limit is not positive
 * @example naiveBacktest(prices, { spread: 0.1, inventoryLimit: 1000 }, new Random(1)).pnl
 */
export function naiveBacktest(
  prices: ArrayLike<number>,
  options: NaiveOptions,
  random: Random,
): NaiveRun {
  const { spread, inventoryLimit, tradeLots = 100 } = options;
  const { fairDraws = false, oneSidedLimit = false, pricedFills = false } = options;
  demand('there must be at least two prices', prices.length, prices.length >= 2);
  demand('the spread must be positive', spread, spread > 0);
  demand('the limit must be positive', inventoryLimit, inventoryLimit > 0);
  const steps = prices.length - 1;
  const run = {
    inventory: new Float64Array(steps),
    cash: new Float64Array(steps),
    pnl: new Float64Array(steps),
    bought: new Int8Array(steps),
  };
  let inventory = 0;
  let cash = 0;
  for (let i = 0; i < steps; i++) {
    const price = prices[i] as number;
    const next = prices[i + 1] as number;
    const bid = price - spread / 2;
    const ask = price + spread / 2;
    const first = random.uniform();
    const second = random.uniform();

    let buys: boolean;
    let sells: boolean;
    if (pricedFills) {
      buys = next < bid;
      sells = next > ask;
    } else if (fairDraws) {
      buys = first < TRADE_CHANCE && second < 0.5;
      sells = first < TRADE_CHANCE && second >= 0.5;
    } else {
      buys = first < 0.5;
      sells = !buys && second >= 0.5;
    }
    const mayBuy = oneSidedLimit
      ? inventory < inventoryLimit
      : Math.abs(inventory) < inventoryLimit;
    const maySell = oneSidedLimit ? inventory > -inventoryLimit : mayBuy;

    if (buys && mayBuy) {
      inventory += tradeLots;
      cash -= bid * tradeLots;
      run.bought[i] = 1;
    } else if (sells && maySell) {
      inventory -= tradeLots;
      cash += ask * tradeLots;
      run.bought[i] = -1;
    }
    run.inventory[i] = inventory;
    run.cash[i] = cash;
    run.pnl[i] = cash + inventory * next;
  }
  return run;
}

function demand(requirement: string, value: number, isMet: boolean): void {
  if (isMet) return;
  throw new RangeError(`Cannot backtest: ${requirement}, current value is ${value}`);
}
