/** Wrong: takes values in whatever order their times have. */

import { FadingMean as Right } from '../../../../solutions/04-rolling-statistics/ewma.js';

export {
  decayOfHalfLife,
  Ewma,
  effectiveWindow,
  zScores,
} from '../../../../solutions/04-rolling-statistics/ewma.js';

export class FadingMean extends Right {
  #latestNs = Number.NEGATIVE_INFINITY;

  override add(value: number, timeNs: number): void {
    if (Number.isFinite(timeNs)) this.#latestNs = Math.max(this.#latestNs, timeNs);
    super.add(value, Number.isFinite(timeNs) ? this.#latestNs : timeNs);
  }
}
