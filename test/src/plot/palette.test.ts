import { describe, expect, it } from 'vitest';
import { colorway, palette } from '../../../src/plot/index.js';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Linear light of a colour (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  return [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2.1, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(linear(one)), luminance(linear(other))].sort(
    (a, b) => b - a,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** CIE 1976 L*a*b* under D65. */
function lab(rgb: Rgb): Rgb {
  const [r, g, b] = rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Machado, Oliveira and Fernandes, IEEE TVCG 15(6), 2009, severity 1. */
const SIGHT: Record<string, Matrix> = {
  'full sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (hex: string, sight: Matrix): Rgb => {
  const rgb = linear(hex);
  return lab(
    sight.map((row) =>
      row.reduce((sum, weight, i) => sum + weight * (rgb[i] as number), 0),
    ) as unknown as Rgb,
  );
};

/** More than six times the least difference that is noticed side by side (about 2.3). */
const APART = 15;

describe('palette', () => {
  it.each(Object.entries(palette))(
    '%s has a contrast of 3 with light and with dark pages',
    (_name, colour) => {
      expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, '#111111')).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.entries(SIGHT))('any two colours of a figure stay apart in %s', (_name, sight) => {
    colorway.forEach((one, i) => {
      for (const other of colorway.slice(i + 1)) {
        const [a, b] = [seen(one, sight), seen(other, sight)];
        expect(
          Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]),
          `${one} and ${other}`,
        ).toBeGreaterThan(APART);
      }
    });
  });

  it('bids are blue and asks are orange', () => {
    expect([palette.bid, palette.ask]).toEqual([palette.blue, palette.orange]);
  });
});
