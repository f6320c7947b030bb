/** Wrong: leaves out single items from the beginning, which asks about every item of a long list. */

export function shrink<T>(items: readonly T[], fails: (list: readonly T[]) => boolean): T[] {
  if (!fails([...items])) throw new RangeError('Cannot shrink a list that passes');
  let left = [...items];
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    for (let at = left.length - 1; at >= 0; at--) {
      const shorter = left.filter((_, index) => index !== at);
      if (fails([...shorter])) left = shorter;
    }
  }
  return left;
}
