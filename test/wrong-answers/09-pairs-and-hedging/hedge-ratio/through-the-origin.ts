/** Wrong: takes no means off, and so takes a drift for risk. */

import type { Moves } from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  contractsFor,
  hedgedMoves,
  heldContracts,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function leastVarianceHedge({ held, hedge }: Moves) {
  const { effectiveness } = right.leastVarianceHedge({ held, hedge });
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, t) => sum + value * (b[t] as number), 0);
  return { ratio: effectiveness === 0 ? 0 : dot(held, hedge) / dot(hedge, hedge), effectiveness };
}
