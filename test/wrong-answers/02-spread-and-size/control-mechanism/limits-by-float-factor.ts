/** Wrong: the factor 1.15 is not a whole number of anything in binary: 100 × 1.15 is 114.999…. */

import {
  type Band,
  ControlMechanism,
  quoteInBand,
} from '../../../../solutions/02-spread-and-size/control-mechanism.js';

export { ControlMechanism, quoteInBand };

export function bandAround(referenceTicks: number, bandBps: number): Band {
  return {
    lowerTicks: Math.ceil(referenceTicks * (1 - bandBps / 10_000)),
    upperTicks: Math.floor(referenceTicks * (1 + bandBps / 10_000)),
  };
}
