/** Wrong: takes whatever a feed sends for a price. */

import type { Reading } from '../../../../solutions/15-layered-quoting/price-source.js';
import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  readonly #odd = new Map<string, number>();

  override onPrice(name: string, priceTicks: number, timeMs: number): void {
    super.onPrice(name, Number.isFinite(priceTicks) ? priceTicks : 0, timeMs);
    if (!Number.isFinite(priceTicks)) this.#odd.set(name, priceTicks);
  }

  override read(nowMs: number): Reading {
    const reading = super.read(nowMs);
    if (reading.kind === 'none' || !this.#odd.has(reading.feed)) return reading;
    return { ...reading, priceTicks: this.#odd.get(reading.feed) as number };
  }
}
