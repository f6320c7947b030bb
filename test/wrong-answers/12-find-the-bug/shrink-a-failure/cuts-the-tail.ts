/** Wrong: finds the shortest beginning that fails, and leaves in it all that came before. */

export function shrink<T>(items: readonly T[], fails: (list: readonly T[]) => boolean): T[] {
  if (!fails([...items])) throw new RangeError('Cannot shrink a list that passes');
  for (let length = 0; length < items.length; length++) {
    if (fails(items.slice(0, length))) return items.slice(0, length);
  }
  return [...items];
}
