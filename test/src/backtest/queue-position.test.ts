import { describe, expect, it } from 'vitest';
import {
  behindChance,
  type QueueOptions,
  QueuePosition,
  type QueueRule,
} from '../../../src/backtest/index.js';

/** Vector `queue_position_hftbacktest`: nkaz001/hftbacktest@5f3ec40, models/queue.rs. */
const EVENTS = [
  ['depth', 100, 150],
  ['trade', 30],
  ['depth', 150, 110],
  ['depth', 110, 60],
  ['trade', 10],
  ['depth', 60, 45],
  ['depth', 45, 80],
  ['trade', 60],
] as const;

const EXPECTED: readonly (readonly [QueueOptions, readonly number[], number])[] = [
  [{ position: 'risk-averse' }, [100, 70, 70, 60, 50, 45, 45, -15], 15],
  [
    { position: 'power', exponent: 3 },
    [
      100, 70, 65.9883040936, 27.4285968355, 17.4285968355, 17.1075405356, 17.1075405356,
      -42.8924594644,
    ],
    43,
  ],
  [
    { position: 'log' },
    [
      100, 70, 65.0761044898, 38.9416850613, 28.9416850613, 26.4665528474, 26.4665528474,
      -33.5334471526,
    ],
    34,
  ],
  [{ position: 'log2' }, [100, 70, 68.7586287742, 58.5014475012, 48.5014475012, 45, 45, -15], 15],
  [
    { position: 'power2', exponent: 3 },
    [
      100, 70, 61.517037037, 15.7981768235, 5.79817682355, 4.4841989543, 4.4841989543,
      -55.5158010457,
    ],
    56,
  ],
  [
    { position: 'power3', exponent: 3 },
    [
      100, 70, 68.9837037037, 56.651761744, 46.651761744, 44.3014774407, 44.3014774407,
      -15.6985225593,
    ],
    16,
  ],
];

describe('QueuePosition', () => {
  it.each(EXPECTED)('%o moves as hftbacktest has it', (options, ahead, filled) => {
    const position = new QueuePosition(100, behindChance(options));
    EVENTS.forEach((event, index) => {
      if (event[0] === 'trade') position.trade(event[1]);
      else position.level(event[1], event[2]);
      expect(position.aheadLots, `after event ${index + 1}`).toBeCloseTo(ahead[index] as number, 8);
    });
    expect(position.takeReached()).toBe(filled);
    expect(position.aheadLots).toBe(0);
  });

  it('only what exceeds the lots ahead reaches the order', () => {
    // Vector `queue_position_nautilus_doc`: nautilus_trader@a95c804, docs/concepts/backtesting.md.
    const position = new QueuePosition(100);
    let openLots = 50;
    const found = [80, 30, 50].map((lots) => {
      position.trade(lots);
      const filled = Math.min(position.takeReached(), openLots);
      openLots -= filled;
      return [Math.max(0, position.aheadLots), filled];
    });
    expect(found).toEqual([
      [20, 0],
      [0, 10],
      [0, 40],
    ]);
  });

  it('a level that shrinks below the lots ahead takes some of them along', () => {
    const position = new QueuePosition(100, behindChance({ position: 'power3' }));
    position.level(100, 40);
    expect(position.aheadLots).toBe(40);
    position.level(40, 0);
    expect(position.aheadLots).toBe(0);
  });

  it('refuses a rule that does not exist, and an exponent that is not positive', () => {
    expect(() => behindChance({ position: 'guess' as QueueRule })).toThrow(
      /current value is guess/,
    );
    expect(() => behindChance({ position: 'power', exponent: 0 })).toThrow(/current value is 0/);
  });
});
