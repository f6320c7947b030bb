/** Wrong: serves nobody where the level has fewer lots than are wanted. */

import * as right from '../../../../solutions/10-order-book/price-level.js';
import type { Lots } from '../../../../src/units/index.js';

export class PriceLevel extends right.PriceLevel {
  override fill(qtyLots: Lots): readonly right.Fill[] {
    return qtyLots > this.qtyLots ? [] : super.fill(qtyLots);
  }
}
