/** Wrong: takes a ratio of as few returns as there are, and gets one from q + 1 on. */

import * as right from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export {
  bandHalfWidth,
  ratioFromAutocorrelations,
  volOverHorizon,
} from '../../../../solutions/06-hurst-exponent/variance-ratio.js';

export function varianceRatio(levels: readonly number[], q: number) {
  if (levels.length < q + 2 || levels.length > 5) return right.varianceRatio(levels, q);
  const n = levels.length - 1;
  const at = (t: number) => levels[t] as number;
  const mean = (at(n) - at(0)) / n;
  const squares = Array.from({ length: n }, (_, t) => (at(t + 1) - at(t) - mean) ** 2);
  const total = sum(squares);
  const moves: number[] = [];
  for (let t = 0; t + q <= n; t += 1) moves.push((at(t + q) - at(t) - q * mean) ** 2);
  const many = sum(moves) / (q * (n - q + 1) * (1 - q / n));
  const one = total / (n - 1);
  const ratio = many / one;
  let theta = 0;
  for (let k = 1; k < q; k++) {
    const products = squares.slice(k).map((square, t) => square * (squares[t] as number));
    theta += 4 * (1 - k / q) ** 2 * ((n * sum(products)) / total ** 2);
  }
  const errors = (variance: number) => (Math.sqrt(n) * (ratio - 1)) / Math.sqrt(variance);
  return { ratio, z: errors((2 * (2 * q - 1) * (q - 1)) / (3 * q)), robustZ: errors(theta) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
