/** Wrong: gives out the youngest price, whichever feed told it. */

import type { Feed, Reading } from '../../../../solutions/15-layered-quoting/price-source.js';
import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  readonly #names: readonly string[];
  readonly #feeds: readonly Feed[];
  readonly #told: [string, number, number][] = [];

  constructor(feeds: readonly Feed[]) {
    super(feeds);
    this.#feeds = feeds;
    this.#names = feeds.map(({ name }) => name);
  }

  override onPrice(name: string, priceTicks: number, timeMs: number): void {
    super.onPrice(name, priceTicks, timeMs);
    this.#told.push([name, priceTicks, timeMs]);
  }

  override read(nowMs: number): Reading {
    const alone = this.#names.map((name, i) => {
      const one = new Right(this.#feeds.slice(i, i + 1));
      for (const [of, price, timeMs] of this.#told) if (of === name) one.onPrice(of, price, timeMs);
      return one.read(nowMs);
    });
    let best = super.read(nowMs);
    for (const reading of alone) {
      if (reading.kind !== 'price' || best.kind === 'none') continue;
      if (reading.ageMs < best.ageMs) best = reading;
    }
    return best;
  }
}
