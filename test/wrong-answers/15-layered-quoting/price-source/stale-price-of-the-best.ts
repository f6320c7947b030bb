/** Wrong: where all are stale tells the price of the best feed, not the youngest. */

import type { Feed, Reading } from '../../../../solutions/15-layered-quoting/price-source.js';
import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  readonly #best: string;
  #last: { readonly priceTicks: number; readonly timeMs: number } | undefined;

  constructor(feeds: readonly Feed[]) {
    super(feeds);
    this.#best = feeds[0]?.name ?? '';
  }

  override onPrice(name: string, priceTicks: number, timeMs: number): void {
    super.onPrice(name, priceTicks, timeMs);
    if (name === this.#best) this.#last = { priceTicks, timeMs };
  }

  override read(nowMs: number): Reading {
    const reading = super.read(nowMs);
    if (reading.kind !== 'stale' || this.#last === undefined) return reading;
    const { priceTicks, timeMs } = this.#last;
    return { kind: 'stale', feed: this.#best, priceTicks, ageMs: nowMs - timeMs };
  }
}
