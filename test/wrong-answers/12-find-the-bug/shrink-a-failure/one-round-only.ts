/** Wrong: goes round once, and misses what becomes superfluous afterwards. */

export function shrink<T>(items: readonly T[], fails: (list: readonly T[]) => boolean): T[] {
  if (!fails([...items])) throw new RangeError('Cannot shrink a list that passes');
  let left = [...items];
  for (let size = left.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const shorter = [...left.slice(0, at), ...left.slice(at + size)];
      if (fails([...shorter])) left = shorter;
      else at += size;
    }
  }
  return left;
}
