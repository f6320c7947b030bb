import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/random/index.js';
import { type MinuteSecond, type News, simulateMinute } from '../../../src/simulation/index.js';

const minuteOf = (seed: number, news?: News, spreadTicks = 10) => {
  const random = new Random(seed);
  return simulateMinute({ uniform: () => random.uniform(), spreadTicks, news });
};
const last = (minute: MinuteSecond[]) => minute[minute.length - 1] as MinuteSecond;
const trades = (minute: MinuteSecond[]) => minute.map(({ trade }) => trade);

describe('simulateMinute()', () => {
  it('earns half the spread of each customer while the mid stands still', () => {
    const minute = minuteOf(1);
    const customers = trades(minute).filter((trade) => trade !== undefined).length;
    expect(minute).toHaveLength(60);
    expect(last(minute).profitTickLots).toBe(customers * 5 * 100);
    expect(minute[0]).toMatchObject({ midTicks: 10_000, bidTicks: 9995, askTicks: 10_005 });
  });

  it('loses the move times the inventory when news comes', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const still = minuteOf(seed);
      const moved = minuteOf(seed, { second: 45, moveTicks: -60 });
      const heldLots = still[44]?.inventoryLots ?? 0;
      expect(last(moved).profitTickLots - last(still).profitTickLots).toBe(-60 * heldLots);
      expect(moved[45]).toMatchObject({ midTicks: 9940, bidTicks: 9935, askTicks: 9945 });
    }
  });

  it('has the same customers whatever the spread and the news', () => {
    const customers = trades(minuteOf(9));
    expect(trades(minuteOf(9, { second: 10, moveTicks: 40 }))).toEqual(customers);
    expect(trades(minuteOf(9, undefined, 2))).toEqual(customers);
  });

  it('keeps profit = cash + inventory × mid in every second', () => {
    for (const row of minuteOf(3, { second: 20, moveTicks: 30 })) {
      expect(row.profitTickLots).toBe(row.cashTickLots + row.inventoryLots * row.midTicks);
    }
  });

  it('has the mean of the still minute under news too, and the deviation that theory gives', () => {
    // 60 seconds, a customer in each with p = ½, 500 tick-lots a customer: mean 15,000. News of 60
    // ticks after 40 seconds adds 60 × the inventory, whose variance is 40 × ½ × 100². So the deviation
    // of a minute is √(60 × ¼ × 500² + 60² × 40 × ½ × 100²) = 26,902.
    const runs = 2000;
    const random = new Random(11);
    const profits = Array.from({ length: runs }, () => {
      const news = { second: 40, moveTicks: -60 };
      const uniform = () => random.uniform();
      return last(simulateMinute({ uniform, spreadTicks: 10, news })).profitTickLots;
    });
    const mean = profits.reduce((sum, x) => sum + x, 0) / runs;
    const deviation = Math.sqrt(profits.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (runs - 1));
    expect(Math.abs(mean - 15_000)).toBeLessThan((4 * 26_902) / Math.sqrt(runs));
    expect(Math.abs(deviation / 26_902 - 1)).toBeLessThan(4 / Math.sqrt(2 * runs));
  });

  it.each([0, -2, 5, Number.NaN])('refuses a spread of %s ticks', (spreadTicks) => {
    expect(() => minuteOf(1, undefined, spreadTicks)).toThrow(/positive even number of ticks/);
  });
});
