/** Wrong: checks for negative lots only, and takes NaN for a quantity. */

export {
  imbalanceByInterval,
  takerSides,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function tradeImbalance(buyLots: number, sellLots: number): number {
  if (buyLots < 0 || sellLots < 0) throw new RangeError('Cannot measure imbalance: negative lots');
  const total = buyLots + sellLots;
  return total === 0 ? 0 : (buyLots - sellLots) / total;
}
