/**
 * Shrinking a failure: from a thousand random commands that break an engine to the few that matter.
 *
 * Nobody finds a fault in a thousand commands, and everybody finds it in three. The method is delta
 * debugging: leave parts out, large ones first, for as long as what is left still fails. Notebook 12,
 * equations (3) and (4). Source: A. Zeller and R. Hildebrandt, "Simplifying and isolating
 * failure-inducing input", IEEE Transactions on Software Engineering 28(2), 2002.
 */

/**
 * Leaves out as much of a failing list as can be left out one item at a time.
 *
 * The result fails, and leaving out any single item of it makes it pass: it is 1-minimal. (Leaving out
 * two at once may still fail: that would take far too long to rule out.) Its items are those of the
 * list, in their order.
 *
 * Cost, for n items, in calls of `fails`: never more than n² + 3n + 1. Where exactly those lists fail
 * that contain certain m ≥ 1 of the items, at most 10 m (⌈log2 n⌉ + 2): equation (4). One item at a time would
 * take n.
 *
 * @param items never changed; may be empty
 * @param fails the same answer for the same list, true where it fails; each call is given a list of its
 *   own, which is `items` with some left out (or none, or all)
 * @returns a new list; an empty one where even the empty list fails
 * @throws RangeError where `items` does not fail: there is nothing to shrink
 * @example shrink([5, 8, 2, 9, 4], (list) => list.includes(8) && list.includes(4)) // [8, 4]
 */
export function shrink<T>(items: readonly T[], fails: (list: readonly T[]) => boolean): T[] {
  if (!fails([...items])) {
    throw new RangeError('Cannot shrink a list: it must fail as it is, and it passes');
  }
  let left = [...items];
  for (let size = left.length; size > 1; size = Math.floor(size / 2)) {
    left = withoutParts(left, size, fails);
  }
  // An item may become superfluous when one after it has gone, so go round until nothing goes.
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    left = withoutParts(left, 1, fails);
  }
  return left;
}

/** Tries to leave out each part of `size` items once, from the back, and keeps every success. */
function withoutParts<T>(
  items: readonly T[],
  size: number,
  fails: (list: readonly T[]) => boolean,
): T[] {
  let left = [...items];
  for (let end = left.length; end > 0; end -= size) {
    const shorter = [...left.slice(0, Math.max(0, end - size)), ...left.slice(end)];
    if (fails([...shorter])) left = shorter;
  }
  return left;
}
