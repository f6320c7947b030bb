import { expect, it } from 'vitest';
import { average, lcg12Noise } from './noise.js';

/** Known values: computed independently of this project, 12 significant digits. */
it('lcg12Noise() gives the known series of seed 12345', () => {
  const noise = lcg12Noise(12345, 1024);
  const first = [-0.555054110009, 1.49447138561, -0.909095395822, 0.725798852276, 0.735876503866];
  for (const [i, value] of first.entries()) expect(noise[i]).toBeCloseTo(value, 11);
  expect(noise[1023]).toBeCloseTo(-0.0599864502437, 11);
  expect(average(noise)).toBeCloseTo(-0.00776515388861, 11);
});
