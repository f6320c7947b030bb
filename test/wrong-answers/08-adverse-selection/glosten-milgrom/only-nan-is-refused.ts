/** Wrong: refuses quotes that are not a number, and takes infinite ones. */

import type { Market, Quotes } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export {
  beliefAfter,
  quotePath,
  quotes,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function expectedGain(market: Market, { bid, ask }: Quotes): number {
  const isInfinite = [bid, ask].some((price) => Math.abs(price) === Infinity);
  return isInfinite ? ask - bid : right.expectedGain(market, { bid, ask });
}
