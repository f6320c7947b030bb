/** Wrong: takes a probability of 1.1 and a share below 0 for what they are not. */

import type { Side } from '../../../../src/units/index.js';

export {
  expectedGain,
  quotePath,
  quotes,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function beliefAfter(p: number, mu: number, side: Side) {
  const lean = side === 'buy' ? mu : -mu;
  const high = (p * (1 + lean)) / 2;
  const low = ((1 - p) * (1 - lean)) / 2;
  return high + low === 0 ? p : high / (high + low);
}
