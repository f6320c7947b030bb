/** Wrong: removes the front of its queue with shift(), which moves all the others where values fall. */

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
    while ((this.#queue.at(-1)?.value ?? Infinity) <= value) this.#queue.pop();
    this.#queue.push({ value, index });
    if ((this.#queue[0] as Candidate).index <= index - this.window) this.#queue.shift();
  }

  override max(): number | undefined {
    return this.#queue[0]?.value;
  }
}
