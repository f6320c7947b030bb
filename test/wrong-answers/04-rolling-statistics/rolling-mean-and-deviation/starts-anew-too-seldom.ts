/** Wrong: starts anew every second window, so that the rounding of a giant stays a window too long. */

import {
  type Divisor,
  RollingMoments as Right,
  RunningMoments,
} from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export { RunningMoments } from '../../../../solutions/04-rolling-statistics/rolling-mean-and-deviation.js';

export class RollingMoments {
  readonly window: number;
  readonly #ring: number[] = [];
  #next = 0;
  #isDue = false;
  #mean = 0;
  #squares = 0;

  constructor(window: number) {
    this.window = new Right(window).window;
  }

  get count(): number {
    return this.#ring.length;
  }

  add(value: number): void {
    if (!Number.isFinite(value)) throw new RangeError(`Cannot add ${value}`);
    const before = this.#mean;
    const oldest = this.#ring[this.#next];
    this.#ring[this.#next] = value;
    this.#next = (this.#next + 1) % this.window;
    if (oldest === undefined) {
      this.#mean += (value - before) / this.count;
      this.#squares += (value - before) * (value - this.#mean);
    } else {
      this.#mean += (value - oldest) / this.window;
      this.#squares += (value - oldest) * (value - this.#mean + oldest - before);
    }
    if (this.#next !== 0) return;
    if (this.#isDue) this.#startAnew();
    this.#isDue = !this.#isDue;
  }

  #startAnew(): void {
    const fresh = new RunningMoments();
    for (const value of this.#ring) fresh.add(value);
    this.#mean = fresh.mean() as number;
    this.#squares = (fresh.variance('population') as number) * fresh.count;
  }

  mean(): number | undefined {
    return this.count === 0 ? undefined : this.#mean;
  }

  variance(divisor: Divisor): number | undefined {
    const freedom = divisor === 'sample' ? this.count - 1 : this.count;
    return freedom < 1 ? undefined : Math.max(0, this.#squares) / freedom;
  }

  deviation(divisor: Divisor): number | undefined {
    const variance = this.variance(divisor);
    return variance === undefined ? undefined : Math.sqrt(variance);
  }
}
