/** Wrong: divides by the probability of a trade that cannot happen, and believes NaN. */

import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import type { Side } from '../../../../src/units/index.js';

export {
  expectedGain,
  quotePath,
  quotes,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function beliefAfter(p: number, mu: number, side: Side) {
  right.beliefAfter(p, mu, side);
  const h = side === 'buy' ? (1 + mu) / 2 : (1 - mu) / 2;
  return (p * h) / (p * h + (1 - p) * (1 - h));
}
