/** Wrong: says that no trades had an average price of 0. */

import type { Trade } from '../../../../solutions/11-matching-engine/market-and-immediate.js';
import * as right from '../../../../solutions/11-matching-engine/market-and-immediate.js';

export {
  fillableLots,
  place,
} from '../../../../solutions/11-matching-engine/market-and-immediate.js';

export function averagePriceTicks(trades: readonly Trade[]): number | undefined {
  return right.averagePriceTicks(trades) ?? 0;
}
