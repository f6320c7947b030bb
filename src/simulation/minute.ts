/**
 * One minute at a maker's desk, the smallest market in which making it can be watched.
 *
 * The maker quotes the same spread around the mid, second after second, and takes every trade that
 * comes. A customer comes about every two seconds and buys or sells with equal chance, whatever
 * the price will do: nobody knows more than the maker. The mid stands still, but for one piece of
 * news. The draws do not depend on the spread or the news, so that one seed gives the same customers
 * under all of them. Taught in chapter 01.
 */

import { Position } from '../makers/index.js';
import { lots, type Side, type Ticks, ticks } from '../units/index.js';

/** A jump of the mid at the start of a second. */
export interface News {
  readonly second: number;
  readonly moveTicks: number;
}

export interface MinuteOptions {
  /** Draws a number from 0 up to, not including, 1: the randomness is the caller's. */
  readonly uniform: () => number;
  /** The distance from bid to ask. Even, so that both lie on the grid around a whole mid. */
  readonly spreadTicks: number;
  readonly news?: News | undefined;
}

/** What stands at the end of a second. */
export interface MinuteSecond {
  readonly second: number;
  readonly midTicks: Ticks;
  readonly bidTicks: Ticks;
  readonly askTicks: Ticks;
  /** What the maker did: `buy` where its bid was hit. Absent where no customer came. */
  readonly trade?: Side | undefined;
  readonly inventoryLots: number;
  readonly cashTickLots: number;
  /** Cash and inventory together, at the mid. */
  readonly profitTickLots: number;
}

const SECONDS = 60;
const START_TICKS = 10_000;
const CUSTOMER_LOTS = lots(100);
const ARRIVAL_PROBABILITY = 0.5;

/**
 * Simulates the 60 seconds of a minute. In each, first the news moves the mid, then the maker quotes
 * around it, then a customer may come and trades 100 lots. The mid starts at 10,000 ticks.
 *
 * @throws RangeError where the spread is not a positive even number of ticks
 * @example
 * const minute = simulateMinute({ uniform: () => random.uniform(), spreadTicks: 10 });
 * minute[59]?.profitTickLots // 500 for each customer: half the spread, times 100 lots
 */
export function simulateMinute(options: MinuteOptions): MinuteSecond[] {
  const { uniform, spreadTicks, news } = options;
  if (!(spreadTicks > 0) || spreadTicks % 2 !== 0) {
    throw new RangeError(
      `Cannot simulate a minute: the spread must be a positive even number of ticks, current value is ${spreadTicks}`,
    );
  }
  const position = new Position();
  return Array.from({ length: SECONDS }, (_, second) => {
    const moveTicks = news !== undefined && second >= news.second ? news.moveTicks : 0;
    const midTicks = ticks(START_TICKS + moveTicks);
    const bidTicks = ticks(midTicks - spreadTicks / 2);
    const askTicks = ticks(midTicks + spreadTicks / 2);
    const trade = customer(uniform(), uniform());
    if (trade !== undefined) {
      const priceTicks = trade === 'buy' ? bidTicks : askTicks;
      position.apply({ side: trade, priceTicks, qtyLots: CUSTOMER_LOTS });
    }
    return {
      second,
      midTicks,
      bidTicks,
      askTicks,
      trade,
      inventoryLots: position.inventoryLots,
      cashTickLots: position.cashTickLots,
      profitTickLots: position.totalTickLots(midTicks),
    };
  });
}

/** The maker's side of a customer's trade: always two draws, so that later seconds do not shift. */
function customer(arrival: number, direction: number): Side | undefined {
  if (arrival >= ARRIVAL_PROBABILITY) return undefined;
  return direction < 0.5 ? 'buy' : 'sell';
}
