/** Wrong: changes the inventory before it finds that the mid is no number. */

import type { Fill } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import * as right from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export { DEFAULTS } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export class SimpleMarketMaker extends right.SimpleMarketMaker {
  override handleTrade(fill: Fill, midTicks: number) {
    super.handleTrade(fill, Number.isFinite(midTicks) ? midTicks : fill.priceTicks);
    return this.pnl(midTicks);
  }
}
