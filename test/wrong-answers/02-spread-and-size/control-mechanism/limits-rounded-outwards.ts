/** Wrong: the limits are rounded outwards, so that a trade may be more than 5 % away. */

import {
  type Band,
  ControlMechanism,
  quoteInBand,
} from '../../../../solutions/02-spread-and-size/control-mechanism.js';
import { type Ticks, ticks } from '../../../../src/units/index.js';

export { ControlMechanism, quoteInBand };

export function bandAround(referenceTicks: Ticks, bandBps: number): Band {
  return {
    lowerTicks: ticks(Math.floor((referenceTicks * (10_000 - bandBps)) / 10_000)),
    upperTicks: ticks(Math.ceil((referenceTicks * (10_000 + bandBps)) / 10_000)),
  };
}
