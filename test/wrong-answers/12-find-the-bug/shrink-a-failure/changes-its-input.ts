/** Wrong: takes the items out of the list it was given, and asks about that very list. */

import { shrink as right } from '../../../../solutions/12-find-the-bug/shrink-a-failure.js';

export function shrink<T>(items: readonly T[], fails: (list: readonly T[]) => boolean): T[] {
  if (!fails(items)) throw new RangeError('Cannot shrink a list that passes');
  const left = Object.isFrozen(items) ? [...items] : (items as T[]);
  const short = right(items, fails);
  left.splice(0, left.length, ...short);
  return left;
}
