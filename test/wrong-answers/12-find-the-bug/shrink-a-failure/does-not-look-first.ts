/** Wrong: never asks whether the whole list fails, and returns one that passes. */

import { shrink as right } from '../../../../solutions/12-find-the-bug/shrink-a-failure.js';

export function shrink<T>(items: readonly T[], fails: (list: readonly T[]) => boolean): T[] {
  return fails([...items]) ? right(items, fails) : [...items];
}
