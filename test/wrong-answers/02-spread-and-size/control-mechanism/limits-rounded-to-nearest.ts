/** Wrong: the limits are rounded to the nearest tick, outwards as often as inwards. */

import {
  type Band,
  ControlMechanism,
  quoteInBand,
} from '../../../../solutions/02-spread-and-size/control-mechanism.js';

export { ControlMechanism, quoteInBand };

export function bandAround(referenceTicks: number, bandBps: number): Band {
  return {
    lowerTicks: Math.round((referenceTicks * (10_000 - bandBps)) / 10_000),
    upperTicks: Math.round((referenceTicks * (10_000 + bandBps)) / 10_000),
  };
}
