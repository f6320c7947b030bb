/** Wrong: marks the whole inventory at the price of its own last trade, as the answer on the web does. */

import type { Fill } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';
import * as right from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export { DEFAULTS } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export class SimpleMarketMaker extends right.SimpleMarketMaker {
  override handleTrade(fill: Fill, midTicks: number) {
    super.handleTrade(fill, midTicks);
    return this.pnl(fill.priceTicks);
  }
}
