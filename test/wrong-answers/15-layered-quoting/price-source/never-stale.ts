/** Wrong: gives out the last price of the best feed, however old it is. */

import type { Reading } from '../../../../solutions/15-layered-quoting/price-source.js';
import { PriceSource as Right } from '../../../../solutions/15-layered-quoting/price-source.js';

export class PriceSource extends Right {
  override read(nowMs: number): Reading {
    const reading = super.read(nowMs);
    return reading.kind === 'stale' ? { ...reading, kind: 'price' } : reading;
  }
}
