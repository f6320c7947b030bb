import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/random/index.js';
import {
  randomWalk,
  type Traders,
  traderFlow,
  tradersInRound,
} from '../../../src/simulation/index.js';
import { signOf } from '../../../src/units/index.js';

const uninformed = { perRound: 1.5, decayPerTick: 0.2, qtyLots: 7 };
const informed = { perRound: 0.5, foresightRounds: 20, leastEdgeTicks: 1, qtyLots: 5 };
const traders: Traders = { uninformed, informed };
const mids = (seed: number, steps = 300) =>
  randomWalk({ startTicks: 10_000, stepVolTicks: 2, steps }, new Random(seed));

describe('tradersInRound()', () => {
  it('the uninformed who accept a quote at distance δ arrive at the rate A·e^(−kδ) on each side', () => {
    const random = new Random(8);
    const rounds = 20_000;
    const midsTicks = new Float64Array([10_000]);
    const counts = { buy: 0, sell: 0 };
    for (let round = 0; round < rounds; round++) {
      for (const order of tradersInRound(0, midsTicks, { uninformed }, random)) {
        if (signOf(order.side) * (order.limitTicks - 10_000) >= 5) counts[order.side]++;
      }
    }
    // A Poisson count has the variance of its mean; five standard deviations.
    const expected = rounds * 1.5 * Math.exp(-0.2 * 5);
    for (const count of Object.values(counts)) {
      expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
    }
  });

  it('the informed trade towards the mid they know, and not beyond what it leaves them', () => {
    const midsTicks = new Float64Array([100, 105, 110, 110.5]);
    const known = { perRound: 3, foresightRounds: 2, leastEdgeTicks: 2, qtyLots: 1 };
    const random = new Random(9);
    const up = tradersInRound(0, midsTicks, { informed: known }, random);
    expect(up.length).toBeGreaterThan(0);
    expect(up.every(({ side, limitTicks }) => side === 'buy' && limitTicks === 108)).toBe(true);
    const falling = midsTicks.slice().reverse();
    const down = tradersInRound(0, falling, { informed: known }, random);
    expect(down.every(({ side, limitTicks }) => side === 'sell' && limitTicks === 107)).toBe(true);
  });

  it('come in the order of their times, all within the round', () => {
    const orders = tradersInRound(
      0,
      mids(1),
      { uninformed: { ...uninformed, perRound: 30 } },
      new Random(2),
    );
    const times = orders.map(({ at }) => at);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
    expect(times.every((at) => at >= 0 && at < 1)).toBe(true);
  });

  it('refuses foresight of less than a round', () => {
    const wrong = { informed: { ...informed, foresightRounds: 0 } };
    expect(() => tradersInRound(0, mids(1), wrong, new Random(1))).toThrow(RangeError);
  });
});

describe('traderFlow()', () => {
  const rounds = 3_000;
  const midsTicks = new Float64Array(rounds + 1).fill(10_000);
  const burst = { branching: 0.6, decayPerRound: 2 };
  const flow = traderFlow(midsTicks, { uninformed: { ...uninformed, burst } }, new Random(6));
  const orders = Array.from({ length: rounds }, (_, round) => flow(round));

  it('in bursts still has the mean rate A·e^(−kδ) on each side', () => {
    // The variance of a Hawkes count in the long run is rate / (1 − n)² per unit of time; of those
    // kept with probability p it is p²·rate / (1 − n)² + p(1 − p)·rate. Five standard deviations, and
    // what the empty start leaves out: at most rate · n / (β − α).
    const kept = Math.exp(-0.2 * 5);
    const expected = rounds * 1.5 * kept;
    const variance = rounds * 1.5 * ((kept / 0.4) ** 2 + kept * (1 - kept));
    for (const side of ['buy', 'sell'] as const) {
      const count = orders
        .flat()
        .filter((o) => o.side === side && signOf(side) * (o.limitTicks - 10_000) >= 5).length;
      expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(variance) + (1.5 * 0.6) / 0.8);
    }
  });

  it('comes in order within each round', () => {
    expect(
      orders.every((round) => round.every(({ at }, i) => at >= (round[i - 1]?.at ?? 0) && at < 1)),
    ).toBe(true);
  });

  it('without bursts is tradersInRound(), draw for draw', () => {
    const plain = traderFlow(midsTicks, traders, new Random(2));
    const random = new Random(2);
    for (const round of [0, 1, 2]) {
      expect(plain(round)).toEqual(tradersInRound(round, midsTicks, traders, random));
    }
  });

  it('refuses bursts that never end', () => {
    const wrong = { uninformed: { ...uninformed, burst: { ...burst, branching: 1 } } };
    expect(() => traderFlow(midsTicks, wrong, new Random(1))).toThrow(RangeError);
  });
});
