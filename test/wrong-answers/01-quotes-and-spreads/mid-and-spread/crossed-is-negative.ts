/** Wrong: lets a crossed quote pass, with a spread below 0. */
export function mid(bidTicks: number | undefined, askTicks: number | undefined) {
  if (bidTicks === undefined || askTicks === undefined) return undefined;
  return (bidTicks + askTicks) / 2;
}

export function spread(bidTicks: number | undefined, askTicks: number | undefined) {
  if (bidTicks === undefined || askTicks === undefined) return undefined;
  return askTicks - bidTicks;
}

export function spreadBps(bidTicks: number | undefined, askTicks: number | undefined) {
  const m = mid(bidTicks, askTicks);
  const s = spread(bidTicks, askTicks);
  if (m === undefined || s === undefined || m <= 0) return undefined;
  return (10_000 * s) / m;
}
