/** Wrong: widens the spread for pressure, where it should move both quotes. */

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
  const isPressed = state.pressure !== 'neutral';
  const spreadTicks = calm.spreadTicks + (isPressed ? 2 * reaction.leanTicks : 0);
  return right.respond({ ...calm, spreadTicks }, { ...state, pressure: 'neutral' }, reaction);
}

type State = Parameters<typeof right.respond>[1];
