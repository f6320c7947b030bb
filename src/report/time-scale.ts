/**
 * Times as a reader takes them in: the unit that suits a length, and a length in words.
 */

import {
  NS_PER_DAY,
  NS_PER_HOUR,
  NS_PER_MICROSECOND,
  NS_PER_MILLISECOND,
  NS_PER_MINUTE,
  NS_PER_SECOND,
} from '../units/index.js';
import { numberText, UNKNOWN } from './money.js';

export interface TimeScale {
  readonly unit: string;
  readonly perUnitNs: number;
}

const SCALES: readonly TimeScale[] = [
  { unit: 'days', perUnitNs: NS_PER_DAY },
  { unit: 'hours', perUnitNs: NS_PER_HOUR },
  { unit: 'minutes', perUnitNs: NS_PER_MINUTE },
  { unit: 's', perUnitNs: NS_PER_SECOND },
  { unit: 'ms', perUnitNs: NS_PER_MILLISECOND },
  { unit: 'µs', perUnitNs: NS_PER_MICROSECOND },
  { unit: 'ns', perUnitNs: 1 },
];

/** The largest unit of which a length has at least two; nanoseconds for the shortest. */
export function timeScale(lengthNs: number): TimeScale {
  const fits = SCALES.find(({ perUnitNs }) => lengthNs >= 2 * perUnitNs);
  return fits ?? (SCALES[SCALES.length - 1] as TimeScale);
}

/** `10 s`, `1.5 hours`, `1 minute`. @example durationText(90 * NS_PER_MINUTE) // '90 minutes' */
export function durationText(lengthNs: number | undefined): string {
  if (lengthNs === undefined) return UNKNOWN;
  const exact = SCALES.find(({ perUnitNs }) => lengthNs === perUnitNs);
  if (exact !== undefined) return `1 ${exact.unit.replace(/(\w{3,})s$/, '$1')}`;
  const { unit, perUnitNs } = timeScale(lengthNs);
  const value = lengthNs / perUnitNs;
  return `${numberText(value, Number.isInteger(value) ? 0 : 1)} ${unit}`;
}
