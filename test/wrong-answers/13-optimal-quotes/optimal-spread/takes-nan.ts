/** Wrong: checks ranges with a comparison that NaN slips through. */

import type { SpreadInputs } from '../../../../solutions/13-optimal-quotes/optimal-spread.js';
import * as right from '../../../../solutions/13-optimal-quotes/optimal-spread.js';

const whole = (value: number) => (Number.isNaN(value) ? 1 : value);

export const priceVol = (price: number, annualisedVol: number, periodsPerYear: number) =>
  right.priceVol(whole(price), whole(annualisedVol), whole(periodsPerYear));

export const spreadTerms = ({ riskAversion, vol, decay, remaining }: SpreadInputs) =>
  right.spreadTerms({
    riskAversion: whole(riskAversion),
    vol: whole(vol),
    decay: whole(decay),
    remaining: whole(remaining),
  });

export const optimalQuotes = (mid: number, inventory: number, inputs: SpreadInputs) =>
  right.optimalQuotes(whole(mid), inventory, inputs);
