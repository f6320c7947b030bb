/** Wrong: compares level by level instead of price by price, so that a ladder moved by one step changes whole. */

import type {
  Ladder,
  RestingOrder,
} from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import * as right from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export { lotsInPlace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder) {
  const same = (['buy', 'sell'] as const).every((side) => {
    const rungs = side === 'buy' ? wanted.bids : wanted.asks;
    const mine = resting.filter((order) => order.side === side);
    return mine.every(
      (order, i) => rungs.length === 0 || order.priceTicks === rungs[i]?.priceTicks,
    );
  });
  if (same) return right.smallestReplace(resting, wanted);
  const all = right.smallestReplace([], wanted);
  return { ...all, cancel: resting.map(({ id }) => id) };
}
