/** Wrong: takes the whole spread for the distance from the middle to each quote. */

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
  return right.respond({ ...calm, spreadTicks: 2 * calm.spreadTicks }, state, reaction);
}

type State = Parameters<typeof right.respond>[1];
