/** Wrong: keeps the half that fails, and stops where neither half does. */

export function shrink<T>(items: readonly T[], fails: (list: readonly T[]) => boolean): T[] {
  if (!fails([...items])) throw new RangeError('Cannot shrink a list that passes');
  let left = [...items];
  for (;;) {
    const middle = Math.floor(left.length / 2);
    const half = [left.slice(0, middle), left.slice(middle)].find(
      (part) => part.length < left.length && fails([...part]),
    );
    if (half === undefined) return left;
    left = half;
  }
}
