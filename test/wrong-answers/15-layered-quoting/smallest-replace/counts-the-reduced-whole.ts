/** Wrong: counts a reduced order with all the lots it had. */

import type { RestingOrder } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export { smallestReplace } from '../../../../solutions/15-layered-quoting/smallest-replace.js';

export function lotsInPlace(
  resting: readonly RestingOrder[],
  replacement: { readonly cancel: readonly number[] },
) {
  const gone = new Set(replacement.cancel);
  return resting.reduce((sum, { id, qtyLots }) => sum + (gone.has(id) ? 0 : qtyLots), 0);
}
