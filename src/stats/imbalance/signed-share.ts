/**
 * A difference as a share of its sum: the form that trade and queue imbalance have in common.
 *
 * From −1 (all on the second side) over 0 (even, or nothing on either) to +1 (all on the first).
 */

import { checkNotNegative } from '../checks.js';

/** (first − second) / (first + second); 0 where both are 0. @throws RangeError where one is negative or not finite */
export function signedShare(
  action: string,
  first: readonly [name: string, qty: number],
  second: readonly [name: string, qty: number],
): number {
  checkNotNegative(action, ...first);
  checkNotNegative(action, ...second);
  const [a, b] = [first[1], second[1]];
  return a === b ? 0 : (a - b) / (a + b);
}
