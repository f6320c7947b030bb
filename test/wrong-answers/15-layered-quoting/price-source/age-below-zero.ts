/** Wrong: gives an age below 0 where a feed’s clock is ahead. */

import type { Reading } from '../../../../solutions/15-layered-quoting/price-source.js';
import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  readonly #times = new Map<string, number>();

  override onPrice(name: string, priceTicks: number, timeMs: number): void {
    super.onPrice(name, priceTicks, timeMs);
    this.#times.set(name, timeMs);
  }

  override read(nowMs: number): Reading {
    const reading = super.read(nowMs);
    if (reading.kind !== 'price' || reading.ageMs > 0) return reading;
    return { ...reading, ageMs: nowMs - (this.#times.get(reading.feed) ?? nowMs) };
  }
}
