/** Wrong: the factor 1.15 is not a whole number of anything in binary: 100 × 1.15 is 114.999…. */

import {
  type Band,
  ControlMechanism,
  quoteInBand,
} from '../../../../solutions/02-spread-and-size/control-mechanism.js';
import { type Ticks, ticks } from '../../../../src/units/index.js';

export { ControlMechanism, quoteInBand };

export function bandAround(referenceTicks: Ticks, bandBps: number): Band {
  return {
    lowerTicks: ticks(Math.ceil(referenceTicks * (1 - bandBps / 10_000))),
    upperTicks: ticks(Math.floor(referenceTicks * (1 + bandBps / 10_000))),
  };
}
