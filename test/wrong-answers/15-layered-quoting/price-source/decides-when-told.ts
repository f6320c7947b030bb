/** Wrong: decides on a feed when a price comes, and does not notice silence. */

import type { Reading } from '../../../../solutions/15-layered-quoting/price-source.js';
import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  #used: string | undefined;
  readonly #told = new Map<string, { priceTicks: number; timeMs: number }>();

  override onPrice(name: string, priceTicks: number, timeMs: number): void {
    super.onPrice(name, priceTicks, timeMs);
    if (Number.isFinite(priceTicks) && timeMs >= (this.#told.get(name)?.timeMs ?? timeMs)) {
      this.#told.set(name, { priceTicks, timeMs });
    }
    const reading = super.read(timeMs);
    this.#used = reading.kind === 'none' ? undefined : reading.feed;
  }

  override read(nowMs: number): Reading {
    const told = this.#used === undefined ? undefined : this.#told.get(this.#used);
    if (told === undefined) return super.read(nowMs);
    const ageMs = Math.max(0, nowMs - told.timeMs);
    return { kind: 'price', feed: this.#used as string, priceTicks: told.priceTicks, ageMs };
  }
}
