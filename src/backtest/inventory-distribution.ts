/**
 * How long a maker held which inventory: a histogram by time, in bounded memory.
 *
 * An average of snapshots depends on when they are taken; time does not. Bars begin one lot wide and
 * grow (2, 10, 20, 100, …, each a multiple of the last, so that joining is exact) when there are too
 * many. Taught in chapter 14, metrics.
 */

import { checkWhole } from '../stats/checks.js';
import { signOf } from '../units/index.js';
import type { RunFill, RunListener, RunPoint } from './run-events.js';

/** A bar: inventories from `fromLots` up to, not including, `fromLots` + the width. */
export interface InventoryBar {
  readonly fromLots: number;
  readonly timeNs: number;
}

export interface InventoryReport {
  readonly widthLots: number;
  /** From the shortest position to the longest; without bars that were never entered. */
  readonly bars: readonly InventoryBar[];
  /** Weighted by time; undefined where no time passed. */
  readonly meanLots: number | undefined;
  readonly meanAbsoluteLots: number | undefined;
  readonly deviationLots: number | undefined;
  /** At any moment, however short. */
  readonly leastLots: number;
  readonly mostLots: number;
}

const MOST_BARS = 120;

export class InventoryDistribution implements RunListener {
  readonly #mostBars: number;
  #bars = new Map<number, number>();
  #widthLots = 1;
  #growBy: 2 | 5 = 2;
  #inventoryLots = 0;
  #timeNs: number | undefined;
  #held = { timeNs: 0, sum: 0, absolute: 0, squares: 0 };
  #leastLots = 0;
  #mostLots = 0;

  /** @throws RangeError where the most bars are not a whole number from 2 */
  constructor(mostBars: number = MOST_BARS) {
    checkWhole('count inventories', 'the most bars', mostBars, 2);
    this.#mostBars = mostBars;
  }

  onFill(fill: RunFill): void {
    this.#now(fill.timeNs, this.#inventoryLots + signOf(fill.side) * fill.qtyLots);
  }

  onPoint(point: RunPoint): void {
    this.#now(point.timeNs, point.inventoryLots);
  }

  report(): InventoryReport {
    const { timeNs, sum, absolute, squares } = this.#held;
    const mean = timeNs === 0 ? undefined : sum / timeNs;
    const variance = mean === undefined ? undefined : Math.max(0, squares / timeNs - mean * mean);
    return {
      widthLots: this.#widthLots,
      bars: [...this.#bars]
        .map(([bar, time]) => ({ fromLots: bar * this.#widthLots, timeNs: time }))
        .sort((a, b) => a.fromLots - b.fromLots),
      meanLots: mean,
      meanAbsoluteLots: timeNs === 0 ? undefined : absolute / timeNs,
      deviationLots: variance === undefined ? undefined : Math.sqrt(variance),
      leastLots: this.#leastLots,
      mostLots: this.#mostLots,
    };
  }

  /** Books the time since the last event to what was held during it. O(1) amortised. */
  #now(timeNs: number, inventoryLots: number): void {
    const passedNs = timeNs - (this.#timeNs ?? timeNs);
    this.#timeNs = timeNs;
    if (passedNs > 0) this.#book(this.#inventoryLots, passedNs);
    this.#inventoryLots = inventoryLots;
    this.#leastLots = Math.min(this.#leastLots, inventoryLots);
    this.#mostLots = Math.max(this.#mostLots, inventoryLots);
  }

  #book(lots: number, passedNs: number): void {
    const held = this.#held;
    held.timeNs += passedNs;
    held.sum += lots * passedNs;
    held.absolute += Math.abs(lots) * passedNs;
    held.squares += lots * lots * passedNs;
    const bar = Math.floor(lots / this.#widthLots);
    this.#bars.set(bar, (this.#bars.get(bar) ?? 0) + passedNs);
    while (this.#bars.size > this.#mostBars) this.#grow();
  }

  #grow(): void {
    const wider = new Map<number, number>();
    for (const [bar, time] of this.#bars) {
      const into = Math.floor(bar / this.#growBy);
      wider.set(into, (wider.get(into) ?? 0) + time);
    }
    this.#bars = wider;
    this.#widthLots *= this.#growBy;
    this.#growBy = this.#growBy === 2 ? 5 : 2;
  }
}
