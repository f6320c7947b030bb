/** Wrong: divides the percentage first: 100 lots times 0.29 are 28.99… in binary. */

import type {
  CalmQuote,
  Reaction,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';
import { lots } from '../../../../src/units/index.js';

export {
  hitRateOf,
  pressureOf,
  SpreadWatch,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export function respond(calm: CalmQuote, state: State, reaction: Reaction) {
  const quote = right.respond(calm, state, reaction);
  if (!state.isWide) return quote;
  return { ...quote, sizeLots: lots(Math.floor(calm.sizeLots * (reaction.keepPct / 100))) };
}

type State = Parameters<typeof right.respond>[1];
