/** Wrong: tells by how much an order shrinks, and not what stays open. */

import type {
  Ladder,
  RestingOrder,
} from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import * as right from '../../../../solutions/15-layered-quoting/smallest-replace.js';
import { lots } from '../../../../src/units/index.js';

export { lotsInPlace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder) {
  const { cancel, reduce, place } = right.smallestReplace(resting, wanted);
  const open = new Map(resting.map(({ id, qtyLots }) => [id, qtyLots]));
  const by = reduce.map(({ id, qtyLots }) => ({
    id,
    qtyLots: lots((open.get(id) ?? 0) - qtyLots),
  }));
  return { cancel, reduce: by, place };
}
