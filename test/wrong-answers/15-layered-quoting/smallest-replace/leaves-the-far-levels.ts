/** Wrong: cancels nothing beyond the new ladder: old levels pile up in the book. */

import type {
  Ladder,
  RestingOrder,
} from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import * as right from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export { lotsInPlace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder) {
  const { cancel, reduce, place } = right.smallestReplace(resting, wanted);
  const [bid, ask] = [wanted.bids.at(-1)?.priceTicks, wanted.asks.at(-1)?.priceTicks];
  const isFar = ({ side, priceTicks }: RestingOrder) =>
    side === 'buy' ? priceTicks < (bid ?? -1e9) : priceTicks > (ask ?? 1e9);
  const far = new Set(resting.filter(isFar).map(({ id }) => id));
  return { cancel: cancel.filter((id) => !far.has(id)), reduce, place };
}
