/** Wrong: moves the quotes down where the price is likely to rise. */

import type {
  CalmQuote,
  Reaction,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  hitRateOf,
  pressureOf,
  SpreadWatch,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export function respond(calm: CalmQuote, state: State, reaction: Reaction) {
  return right.respond(calm, state, { ...reaction, leanTicks: -reaction.leanTicks });
}

type State = Parameters<typeof right.respond>[1];
