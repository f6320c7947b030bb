/** Wrong: rounds both prices to the nearest tick, and quotes tighter than it wanted. */

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
  const direction = { up: 1, down: -1, neutral: 0 }[state.pressure];
  const centre = calm.fairTicks + direction * reaction.leanTicks;
  const half = ((state.isWide ? reaction.widenBy : 1) * calm.spreadTicks) / 2;
  return {
    ...right.respond(calm, state, reaction),
    bidTicks: Math.round(centre - half),
    askTicks: Math.round(centre + half),
  };
}

type State = Parameters<typeof right.respond>[1];
