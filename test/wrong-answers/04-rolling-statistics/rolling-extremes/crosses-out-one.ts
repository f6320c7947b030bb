/** Wrong: crosses out only the last candidate, and leaves smaller ones in front of it. */

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
    if ((this.#queue.at(-1)?.value ?? Infinity) <= value) this.#queue.pop();
    this.#queue.push({ value, index });
    while ((this.#queue[0]?.index ?? index) <= index - this.window) this.#queue.shift();
  }

  override max(): number | undefined {
    return this.#queue[0]?.value;
  }
}
