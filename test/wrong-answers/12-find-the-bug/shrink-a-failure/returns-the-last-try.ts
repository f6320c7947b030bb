/** Wrong: returns the list that it tried last, which passes. */

import { shrink as right } from '../../../../solutions/12-find-the-bug/shrink-a-failure.js';

export function shrink<T>(items: readonly T[], fails: (list: readonly T[]) => boolean): T[] {
  let tried: readonly T[] = items;
  const left = right(items, (list) => {
    tried = [...list];
    return fails(list);
  });
  return left.length === 0 ? left : [...tried];
}
