/**
 * Every fill with its markouts, while the run goes on: who hands them out keeps only the recent ones.
 *
 * A fill is handed out once its longest horizon has passed, in the order of the fills; one whose
 * horizon lies after the end has no markout there, because a last mark that is carried on would say
 * that nothing happened. The sums over all fills are kept for each horizon. The estimator over stored
 * fills, of which this is the streaming twin, is `markouts()` of `src/stats`. Taught in chapters 08
 * and 14.
 */

import type { Markout } from '../stats/adverse-selection/markouts.js';
import { signOf } from '../units/index.js';
import { ClusteredSums } from './clustered-sums.js';
import { HorizonQueue } from './horizon-queue.js';
import type { RunFill, RunListener, RunPoint } from './run-events.js';

/** A fill, and what a lot of it had gained at each horizon. */
export interface JudgedFill extends RunFill {
  /** sign · (mark at horizon − price), in ticks, one for each horizon; undefined beyond the end. */
  readonly markoutTicks: readonly (number | undefined)[];
}

interface Waiting {
  readonly timeNs: number;
  readonly fill: RunFill;
  readonly markoutTicks: (number | undefined)[];
}

export class FillMarkouts implements RunListener {
  readonly horizonsNs: readonly number[];
  readonly #queues: readonly HorizonQueue<Waiting>[];
  readonly #sums: readonly ClusteredSums[];
  #timeNs: number | undefined;
  #markTicks = 0;

  /**
   * @param horizonsNs rising, at least one
   * @param onJudged is given every fill once, in order
   * @throws RangeError where there is no horizon, one is negative, or they do not rise
   */
  constructor(horizonsNs: readonly number[], onJudged: (fill: JudgedFill) => void = () => {}) {
    checkRising(horizonsNs);
    this.horizonsNs = [...horizonsNs];
    this.#sums = horizonsNs.map(() => new ClusteredSums());
    const last = horizonsNs.length - 1;
    this.#queues = horizonsNs.map(
      (horizonNs, index) =>
        new HorizonQueue<Waiting>(horizonNs, (entry, markTicks, reached) => {
          if (reached) this.#book(entry, index, markTicks);
          if (index === last) onJudged({ ...entry.fill, markoutTicks: entry.markoutTicks });
        }),
    );
  }

  /** Cost: O(horizons) amortised. */
  onFill(fill: RunFill): void {
    this.#markAt(fill.timeNs, fill.markTicks);
    const markoutTicks = this.horizonsNs.map(() => undefined);
    const entry: Waiting = { timeNs: fill.timeNs, fill: { ...fill }, markoutTicks };
    for (const queue of this.#queues) queue.add(entry);
  }

  onPoint(point: RunPoint): void {
    this.#markAt(point.timeNs, point.markTicks);
  }

  onEnd(): void {
    for (const queue of this.#queues) queue.end(this.#timeNs ?? 0, this.#markTicks);
  }

  /** The sums and averages at each horizon, weighted by lots, over the fills that have reached it. */
  markouts(): Markout[] {
    return this.#sums.map((sums, index) => ({
      horizonNs: this.horizonsNs[index] as number,
      ...sums.average(),
    }));
  }

  #markAt(timeNs: number, markTicks: number): void {
    for (const queue of this.#queues) queue.advance(timeNs, this.#markTicks);
    this.#timeNs = timeNs;
    this.#markTicks = markTicks;
  }

  #book(entry: Waiting, index: number, markTicks: number): void {
    const { side, priceTicks, qtyLots } = entry.fill;
    const gainTicks = signOf(side) * (markTicks - priceTicks);
    entry.markoutTicks[index] = gainTicks;
    this.#sums[index]?.add(entry.timeNs, gainTicks, qtyLots);
  }
}

function checkRising(horizonsNs: readonly number[]): void {
  if (horizonsNs.length === 0) {
    throw new RangeError('Cannot judge fills: there must be at least one horizon, there are 0');
  }
  horizonsNs.forEach((horizonNs, index) => {
    if (index > 0 && !(horizonNs > (horizonsNs[index - 1] as number))) {
      throw new RangeError(
        `Cannot judge fills: horizons must rise, ${horizonNs} follows ${horizonsNs[index - 1]}`,
      );
    }
  });
}
