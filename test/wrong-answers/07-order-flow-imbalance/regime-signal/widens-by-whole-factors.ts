/** Wrong: rounds the spread and the factor before it multiplies them. */

import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  hitRateOf,
  pressureOf,
  SpreadWatch,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

type Given = Parameters<typeof right.respond>;

export function respond(calm: Given[0], state: Given[1], reaction: Given[2]) {
  return right.respond({ ...calm, spreadTicks: Math.floor(calm.spreadTicks) }, state, {
    ...reaction,
    widenBy: Math.round(reaction.widenBy),
  });
}
