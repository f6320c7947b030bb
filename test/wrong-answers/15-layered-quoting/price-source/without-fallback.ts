/** Wrong: knows one feed only: when the best is silent, there is no price. */

import type { Feed, Reading } from '../../../../solutions/15-layered-quoting/price-source.js';
import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  readonly #first: Right;
  readonly #name: string;

  constructor(feeds: readonly Feed[]) {
    super(feeds);
    this.#first = new Right(feeds.slice(0, 1));
    this.#name = feeds[0]?.name ?? '';
  }

  override onPrice(name: string, priceTicks: number, timeMs: number): void {
    super.onPrice(name, priceTicks, timeMs);
    if (name === this.#name) this.#first.onPrice(name, priceTicks, timeMs);
  }

  override read(nowMs: number): Reading {
    return this.#first.read(nowMs);
  }
}
