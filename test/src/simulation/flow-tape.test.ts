import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/random/index.js';
import {
  drawEpisodes,
  episodeAt,
  type FlowTape,
  flowIntervals,
  midOf,
  ratesOver,
  recordFlow,
  TOKYO_RATES,
} from '../../../src/simulation/index.js';
import { orderFlowImbalance, tradeImbalance } from '../../../src/stats/index.js';
import { NS_PER_SECOND } from '../../../src/units/index.js';

const buying = { ...TOKYO_RATES, buyShare: 0.8 };
const selling = { ...TOKYO_RATES, buyShare: 0.2 };
const tapeOf = (seed: number, seconds: number, rates = TOKYO_RATES): FlowTape =>
  recordFlow({ startTicks: 10_000, seconds, rates }, new Random(seed));

describe('recordFlow()', () => {
  const tape = tapeOf(5, 300);

  it('records in order of time, from the warm-up to the end, and again the same for the same seed', () => {
    expect([tape.startNs, tape.endNs]).toEqual([60 * NS_PER_SECOND, 360 * NS_PER_SECOND]);
    let before = tape.startNs;
    for (const { timeNs } of tape.rows) {
      expect(timeNs).toBeGreaterThanOrEqual(before);
      expect(timeNs).toBeLessThan(tape.endNs);
      before = timeNs;
    }
    expect(tapeOf(5, 20)).toEqual(tapeOf(5, 20));
    expect(tapeOf(5, 20)).not.toEqual(tapeOf(6, 20));
  });

  it('each top follows from the one before and the event: what is traded leaves the touch', () => {
    for (const [i, row] of tape.rows.entries()) {
      const before = i === 0 ? tape.openingTop : tape.rows[i - 1].top;
      if (row.kind !== 'traded') {
        expect(row.takerSide).toBeUndefined();
        continue;
      }
      const isBuy = row.restingSide === 'sell';
      expect(row.takerSide).toBe(isBuy ? 'buy' : 'sell');
      expect(row.priceTicks).toBe(isBuy ? before.askTicks : before.bidTicks);
      expect(row.qtyLots).toBeLessThanOrEqual((isBuy ? before.askLots : before.bidLots) ?? 0);
    }
  });

  it('refuses lengths that are none', () => {
    for (const seconds of [0, -1, Number.NaN, Infinity]) {
      expect(() => tapeOf(1, seconds)).toThrow(RangeError);
    }
    const early = { startTicks: 100, seconds: 1, warmUpSeconds: -1 };
    expect(() => recordFlow(early, new Random(1))).toThrow(/warm-up/);
  });
});

describe('flowIntervals()', () => {
  it('flows, trades and moves add up to those of the tape', () => {
    for (const seed of [1, 2]) {
      const tape = tapeOf(seed, 120);
      const intervals = flowIntervals(tape, { seconds: 7.5 });
      expect(intervals.length).toBe(16);
      const sum = (pick: (one: (typeof intervals)[number]) => number) =>
        intervals.reduce((total, one) => total + pick(one), 0);
      const tops = [tape.openingTop, ...tape.rows.map(({ top }) => top)];
      const lots = (side: string) =>
        tape.rows.reduce((total, row) => total + (row.takerSide === side ? row.qtyLots : 0), 0);
      const mids = tops.map(midOf).filter((mid) => mid !== undefined);
      expect(sum((one) => one.ofiLots)).toBe(orderFlowImbalance(tops));
      expect(sum((one) => one.buyLots)).toBe(lots('buy'));
      expect(sum((one) => one.sellLots)).toBe(lots('sell'));
      expect(sum((one) => one.moveTicks)).toBe(mids[mids.length - 1] - mids[0]);
    }
  });

  const row = (seconds: number, bidTicks: number | undefined, askTicks: number) => ({
    timeNs: seconds * NS_PER_SECOND,
    kind: 'placed' as const,
    restingSide: 'sell' as const,
    takerSide: undefined,
    priceTicks: askTicks,
    qtyLots: 1,
    top: { ...(bidTicks !== undefined && { bidTicks, bidLots: 5 }), askTicks, askLots: 5 },
  });
  const small: FlowTape = {
    startNs: 0,
    endNs: 9 * NS_PER_SECOND,
    openingTop: { bidTicks: 10, bidLots: 5, askTicks: 12, askLots: 5 },
    rows: [row(1, 10, 16), row(2, undefined, 16), row(4, 14, 16), row(6, 14, 15)],
  };

  it('weighs the spread by time, lets the last mid stand, and begins an interval at its boundary', () => {
    const found = flowIntervals(small, { seconds: 4 });
    expect(found.length).toBe(2); // the ninth second does not fill an interval
    // One second of 2 and one of 6; for two seconds nobody bids.
    expect(found[0]).toMatchObject({ spreadTicks: 4, midTicks: 13, moveTicks: 2 });
    // From 4 on: two seconds of 2, two of 1.
    expect(found[1]).toMatchObject({ spreadTicks: 1.5, midTicks: 14.5, moveTicks: 1.5 });
    expect(flowIntervals(small, { seconds: 2 })[1].spreadTicks).toBeUndefined();
  });

  it('refuses a length that is none, and a tape that opens with an empty side', () => {
    expect(() => flowIntervals(small, { seconds: 0 })).toThrow(RangeError);
    expect(() => flowIntervals({ ...small, openingTop: {} }, { seconds: 1 })).toThrow(RangeError);
  });
});

describe('drawEpisodes() and ratesOver()', () => {
  const options = { untilTime: 20_000, usualMean: 30, episodeMean: 10, rates: [buying, selling] };

  it('episodes follow one another, and take their share of the time', () => {
    const episodes = drawEpisodes(options, new Random(4));
    let before = 0;
    let total = 0;
    for (const { startTime, endTime } of episodes) {
      expect(startTime).toBeGreaterThan(before);
      expect(endTime).toBeGreaterThan(startTime);
      total += endTime - startTime;
      before = endTime;
    }
    // About n = 20,000 / 40 renewals: the time inside them has the variance 2 n (10·30/40)².
    const bound = 5 * Math.sqrt(2 * (20_000 / 40)) * ((10 * 30) / 40);
    expect(Math.abs(total - 20_000 / 4)).toBeLessThan(bound);
  });

  it('gives the rates of the episode inside it, and the usual ones outside', () => {
    const episodes = drawEpisodes({ ...options, untilTime: 400 }, new Random(4));
    const rates = ratesOver(TOKYO_RATES, episodes);
    fc.assert(
      fc.property(fc.double({ min: -10, max: 500, noNaN: true }), (time) => {
        const inside = episodes.find((one) => one.startTime <= time && time < one.endTime);
        expect(episodeAt(episodes, time)).toBe(inside);
        expect(rates(time)).toBe(inside?.rates ?? TOKYO_RATES);
      }),
      { seed: 4 },
    );
    const [first] = episodes;
    expect(rates(first.startTime)).toBe(first.rates);
    expect(episodeAt(episodes, first.endTime)).toBeUndefined();
    expect(ratesOver(TOKYO_RATES, [])(5)).toBe(TOKYO_RATES);
  });

  it('market orders buy and sell at the rates that they are given', () => {
    // Each market order takes at least the front of a queue; those of one instant are one order.
    const seconds = 1500;
    const tape = tapeOf(9, seconds, buying);
    for (const [side, rate] of [
      ['buy', 2 * 0.8 * TOKYO_RATES.taken],
      ['sell', 2 * 0.2 * TOKYO_RATES.taken],
    ] as const) {
      const times = tape.rows.filter((row) => row.takerSide === side).map(({ timeNs }) => timeNs);
      const expected = rate * seconds; // Poisson: its variance is its mean
      expect(Math.abs(new Set(times).size - expected)).toBeLessThan(5 * Math.sqrt(expected));
    }
    const [all] = flowIntervals(tape, { seconds });
    // A lot is bought with probability 0.8. Orders of 1 to 10 lots: E[n²] / E[n]² = 38.5 / 30.25.
    const orders = 2 * TOKYO_RATES.taken * seconds;
    const bound = 5 * Math.sqrt(((1 - 0.6 ** 2) * (38.5 / 30.25)) / orders);
    expect(Math.abs(tradeImbalance(all) - 0.6)).toBeLessThan(bound);
  });

  it('refuses means and shares that are none', () => {
    for (const buyShare of [-0.1, 1.1, Number.NaN]) {
      expect(() => tapeOf(1, 1, { ...TOKYO_RATES, buyShare })).toThrow(/share of buys/);
    }
    expect(() => drawEpisodes({ ...options, usualMean: 0 }, new Random(1))).toThrow(RangeError);
    expect(() => drawEpisodes({ ...options, rates: [] }, new Random(1))).toThrow(RangeError);
  });
});
