/** Wrong: the limits are rounded outwards, so that a trade may be more than 5 % away. */

import {
  type Band,
  ControlMechanism,
  quoteInBand,
} from '../../../../solutions/02-spread-and-size/control-mechanism.js';

export { ControlMechanism, quoteInBand };

export function bandAround(referenceTicks: number, bandBps: number): Band {
  return {
    lowerTicks: Math.floor((referenceTicks * (10_000 - bandBps)) / 10_000),
    upperTicks: Math.ceil((referenceTicks * (10_000 + bandBps)) / 10_000),
  };
}
