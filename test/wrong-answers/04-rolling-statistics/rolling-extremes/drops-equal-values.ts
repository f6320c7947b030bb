/** Wrong: crosses out a new value that equals the last candidate, and loses it when the older one leaves. */

import { RollingExtremes as Right } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { breakouts } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

interface Candidate {
  readonly value: number;
  readonly index: number;
}

/** Candidates for the maximum; those for the minimum are left to the right answer. */
export class RollingExtremes extends Right {
  readonly #queue: Candidate[] = [];
  #added = 0;

  override add(value: number): void {
    super.add(value);
    const index = this.#added++;
    while ((this.#queue.at(-1)?.value ?? Infinity) < value) this.#queue.pop();
    if (this.#queue.at(-1)?.value !== value) this.#queue.push({ value, index });
    while ((this.#queue[0]?.index ?? index) <= index - this.window) this.#queue.shift();
  }

  override max(): number | undefined {
    return this.#queue[0]?.value;
  }
}
