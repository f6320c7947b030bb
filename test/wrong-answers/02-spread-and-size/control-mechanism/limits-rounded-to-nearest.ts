/** Wrong: the limits are rounded to the nearest tick, outwards as often as inwards. */

import {
  type Band,
  ControlMechanism,
  quoteInBand,
} from '../../../../solutions/02-spread-and-size/control-mechanism.js';
import { type Ticks, ticks } from '../../../../src/units/index.js';

export { ControlMechanism, quoteInBand };

export function bandAround(referenceTicks: Ticks, bandBps: number): Band {
  return {
    lowerTicks: ticks(Math.round((referenceTicks * (10_000 - bandBps)) / 10_000)),
    upperTicks: ticks(Math.round((referenceTicks * (10_000 + bandBps)) / 10_000)),
  };
}
