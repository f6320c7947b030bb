/**
 * The checks that all processes of this folder share: a number out of its range is said once, in one
 * form, with the process that was asked for.
 */

/** @throws RangeError where the requirement does not hold */
export function demand(process: string, requirement: string, value: number, holds: boolean): void {
  if (holds) return;
  throw new RangeError(`Cannot simulate ${process}: ${requirement}, current value is ${value}`);
}

/** Time in equal steps, as every path here has it. */
export interface PathTime {
  /** How long a step takes, in the unit of time of the rates and volatilities. Positive. */
  readonly timeStep: number;
  /** How many steps. The path has one value more. */
  readonly steps: number;
}

export function checkTime(process: string, { timeStep, steps }: PathTime): void {
  const isStep = timeStep > 0 && Number.isFinite(timeStep);
  demand(process, 'the time step must be positive and finite', timeStep, isStep);
  const isCount = Number.isSafeInteger(steps) && steps >= 0;
  demand(process, 'the steps must be a whole number', steps, isCount);
}

export function checkVol(process: string, vol: number): void {
  const holds = vol >= 0 && Number.isFinite(vol);
  demand(process, 'the volatility must be finite and not below 0', vol, holds);
}
