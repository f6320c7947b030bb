/** The types of `failure.mjs`, for its tests. */
export function describeFailure(
  parts: readonly (readonly unknown[])[],
  root: string,
): { ename: string; evalue: string; traceback: string[] };
