/**
 * The classic interview backtest, put right: one draw for a trade, a limit that only stops the side
 * which grows the position, and fills that look at the price.
 *
 * The answer on the web draws twice, locks at its limit and fills at any price. The first three
 * functions say by how much that matters; the last one is the backtest without the faults. Prices are in
 * ticks, quantities in lots, money in ticks × lots. Equations (1) to (6) of notebook 14.
 */

import { type Side, signOf } from '../../src/units/index.js';

/** The probabilities that a step has a buy or a sell of the maker's; what is left has neither. */
export interface TradeOdds {
  /** b. */
  readonly buy: number;
  /** s. */
  readonly sell: number;
}

export interface BacktestOptions {
  /** Ask less bid, before rounding outwards to whole ticks. Above 0. */
  readonly spreadTicks: number;
  /** n, what every trade is for. Above 0. */
  readonly tradeLots: number;
  /** Q, the most lots long, and the most short. Above 0. */
  readonly maxInventoryLots: number;
  /**
   * Given: trades come with these odds, wherever the price goes. Absent: a quote is filled when the next
   * mid goes through it.
   */
  readonly odds?: TradeOdds | undefined;
}

/** What stands after a step. */
export interface BacktestPoint {
  readonly inventoryLots: number;
  readonly cashTickLots: number;
  /** Cash and inventory at the mid that the step ends with. */
  readonly profitTickLots: number;
}

/**
 * What one draw decides, equation (3): it falls into one of three parts of the way from 0 to 1.
 *
 *     from 0 to b: buy      from b to b + s: sell      from b + s to 1: neither
 *
 * The left end of each part belongs to it, the right end to the next: with b = s = 0.25 a draw of
 * exactly 0.25 is a sell and one of exactly 0.5 is neither.
 *
 * @param draw from 0 up to, not including, 1
 * @param odds b and s
 * @returns `buy`, `sell`, or undefined for neither
 * @throws RangeError where a probability is below 0, or the two are more than 1 together
 * @example tradeFromDraw(0.3, { buy: 0.25, sell: 0.25 }) // 'sell'
 */
export function tradeFromDraw(draw: number, odds: TradeOdds): Side | undefined {
  checkOdds(odds);
  if (draw < odds.buy) return 'buy';
  return draw < odds.buy + odds.sell ? 'sell' : undefined;
}

/**
 * How likely the inventory is at +L trades before it is at −L, if it starts at 0: gambler's ruin,
 * equation (2).
 *
 *     P = 1 / (1 + (s / b)^L),   and 1/2 where b = s
 *
 * @param limitTrades L, a whole number from 1
 * @param odds b and s, both above 0
 * @throws RangeError where L is not a whole number from 1, or a probability is not above 0
 * @example longFirst(10, { buy: 0.5, sell: 0.25 }) // 0.99902…
 */
export function longFirst(limitTrades: number, odds: TradeOdds): number {
  checkWalk(limitTrades, odds);
  return 1 / (1 + (odds.sell / odds.buy) ** limitTrades);
}

/**
 * After how many steps, on average, the inventory is first at +L or −L trades, equation (2).
 *
 *     E = L (2P − 1) / (b − s),   and L² / (b + s) where b = s,   P as in `longFirst`
 *
 * @throws RangeError as `longFirst`
 * @example stepsToLimit(10, { buy: 0.5, sell: 0.25 }) // 39.92…
 */
export function stepsToLimit(limitTrades: number, odds: TradeOdds): number {
  checkWalk(limitTrades, odds);
  const { buy, sell } = odds;
  if (buy === sell) return limitTrades ** 2 / (buy + sell);
  return (limitTrades * (2 * longFirst(limitTrades, odds) - 1)) / (buy - sell);
}

/**
 * Whether the limit lets a side trade, equation (4): a buy where q + n ≤ Q, a sell where q − n ≥ −Q.
 *
 * At the limit only the side that would go beyond it stops. A trade that would go beyond it by a part
 * does not happen at all. From beyond the limit (which a backtest never reaches, but an order under way
 * may) a trade that shrinks the position is allowed, however large the position.
 *
 * @param side what the maker would do
 * @param inventoryLots q, signed
 * @param tradeLots n
 * @param maxInventoryLots Q
 * @example mayTrade('sell', 1000, 100, 1000) // true, and 'buy' is false
 */
export function mayTrade(
  side: Side,
  inventoryLots: number,
  tradeLots: number,
  maxInventoryLots: number,
): boolean {
  const sign = signOf(side);
  return sign * inventoryLots + tradeLots <= maxInventoryLots;
}

/**
 * The backtest: in step i the maker quotes around mid i, and the step ends with mid i + 1.
 *
 * 1. Quotes: bid = ⌊mid − spread/2⌋, ask = ⌈mid + spread/2⌉.
 * 2. Who trades? With `odds`, one number is drawn in every step, whether the limit lets anybody trade or
 *    not, and `tradeFromDraw` decides. Without, nothing is drawn, and equation (5) decides: the bid is
 *    filled where the next mid is below it, the ask where the next mid is above it. Reaching it is not
 *    enough.
 * 3. A trade that `mayTrade` forbids does not happen. One that does is for n lots at the quote.
 * 4. The books are marked at the next mid: profit = cash + inventory × mid(i + 1), equation (6).
 *
 * @param midsTicks at least two; never changed
 * @param options see `BacktestOptions`
 * @param draw gives a number from 0 up to, not including, 1
 * @returns one point a step: one fewer than there are mids
 * @throws RangeError where there are fewer than two mids, where spread, trade or limit is not above 0,
 *   or where the odds are as `tradeFromDraw` refuses them
 * @example
 * backtest([100, 96], { spreadTicks: 6, tradeLots: 10, maxInventoryLots: 50 }, () => 0)
 * // bid 97, and 96 goes through it: [{ inventoryLots: 10, cashTickLots: -970, profitTickLots: -10 }]
 */
export function backtest(
  midsTicks: readonly number[],
  options: BacktestOptions,
  draw: () => number,
): BacktestPoint[] {
  const { spreadTicks, tradeLots, maxInventoryLots, odds } = options;
  demand('there must be at least two mids', midsTicks.length, midsTicks.length >= 2);
  demand('the spread must be above 0', spreadTicks, spreadTicks > 0);
  demand('the trade must be above 0', tradeLots, tradeLots > 0);
  demand('the limit must be above 0', maxInventoryLots, maxInventoryLots > 0);
  if (odds !== undefined) checkOdds(odds);

  let inventoryLots = 0;
  let cashTickLots = 0;
  return midsTicks.slice(1).map((nextTicks, step) => {
    const midTicks = midsTicks[step] as number;
    const bidTicks = Math.floor(midTicks - spreadTicks / 2);
    const askTicks = Math.ceil(midTicks + spreadTicks / 2);
    const side =
      odds === undefined
        ? sideGoneThrough(nextTicks, bidTicks, askTicks)
        : tradeFromDraw(draw(), odds);
    if (side !== undefined && mayTrade(side, inventoryLots, tradeLots, maxInventoryLots)) {
      const priceTicks = side === 'buy' ? bidTicks : askTicks;
      inventoryLots += signOf(side) * tradeLots;
      cashTickLots -= signOf(side) * tradeLots * priceTicks;
    }
    const profitTickLots = cashTickLots + inventoryLots * nextTicks;
    return { inventoryLots, cashTickLots, profitTickLots };
  });
}

function sideGoneThrough(nextTicks: number, bidTicks: number, askTicks: number): Side | undefined {
  if (nextTicks < bidTicks) return 'buy';
  return nextTicks > askTicks ? 'sell' : undefined;
}

function checkOdds({ buy, sell }: TradeOdds): void {
  demand('the probability of a buy must not be below 0', buy, buy >= 0);
  demand('the probability of a sell must not be below 0', sell, sell >= 0);
  demand('the probabilities must be at most 1 together', buy + sell, buy + sell <= 1);
}

function checkWalk(limitTrades: number, odds: TradeOdds): void {
  checkOdds(odds);
  demand('a buy must be possible', odds.buy, odds.buy > 0);
  demand('a sell must be possible', odds.sell, odds.sell > 0);
  const isWhole = Number.isInteger(limitTrades) && limitTrades >= 1;
  demand('the limit must be a whole number of trades from 1', limitTrades, isWhole);
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`Cannot backtest: ${requirement}, current value is ${value}`);
}
