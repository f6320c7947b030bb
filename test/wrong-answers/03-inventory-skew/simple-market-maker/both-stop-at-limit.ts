/** Wrong: stops both sides at the limit, and never gets rid of its inventory again. */
import * as right from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export { DEFAULTS } from '../../../../solutions/03-inventory-skew/simple-market-maker.js';

export class SimpleMarketMaker extends right.SimpleMarketMaker {
  override quotes(midTicks: number) {
    const { bid, ask } = super.quotes(midTicks);
    const atLimit = bid === undefined || ask === undefined;
    return atLimit ? { bid: undefined, ask: undefined } : { bid, ask };
  }
}
