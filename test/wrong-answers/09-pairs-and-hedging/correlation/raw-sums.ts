/** Wrong: works with Σxy − n·x̄·ȳ, which cancels on high levels. */

import * as right from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export {
  changes,
  correlationAtLag,
  correlationInterval,
} from '../../../../solutions/09-pairs-and-hedging/correlation.js';

export function correlation(x: readonly number[], y: readonly number[]) {
  if (right.correlation(x, y) === undefined) return undefined;
  const n = x.length;
  const sum = (value: (i: number) => number) => x.reduce((total, _, i) => total + value(i), 0);
  const [a, b] = [(i: number) => x[i] as number, (i: number) => y[i] as number];
  const [meanX, meanY] = [sum(a) / n, sum(b) / n];
  const top = sum((i) => a(i) * b(i)) - n * meanX * meanY;
  const [left, other] = [
    sum((i) => a(i) ** 2) - n * meanX ** 2,
    sum((i) => b(i) ** 2) - n * meanY ** 2,
  ];
  return Math.max(-1, Math.min(1, top / Math.sqrt(left * other)));
}
