import fc from 'fast-check';
import { expect } from 'vitest';
import {
  beliefAfter,
  expectedGain,
  type Market,
  quotePath,
  quotes,
} from '#answers/08-adverse-selection/glosten-milgrom.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

const market = (p: number, mu: number, lowValue = 90, highValue = 110): Market =>
  Object.freeze({ highProbability: p, informedShare: mu, lowValue, highValue });

/**
 * Glosten and Milgrom (1985) with two values and noise that tosses a coin; the set-up is that of
 * quantvault.org problem 425, the numbers follow from Bayes' rule: p, μ, V_L, V_H, bid, ask, beliefs.
 */
const KNOWN = [
  [0.5, 0.3, 90, 110, 97, 103, 0.65, 0.35],
  [0.6, 0.2, 0, 1, 0.5, 0.692307692308, 0.692307692308, 0.5],
  [0.6, 1, 0, 1, 0, 1, 1, 0],
  [0.6, 0, 0, 1, 0.6, 0.6, 0.6, 0.6],
] as const;

const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);

graded(
  '08-adverse-selection/glosten-milgrom',
  {
    hints: [
      'Take 200 takers, μ = 0.3 and p = ½: 60 know, 140 toss a coin. In a world of 110, how many of the 200 buy? And in a world of 90? Then: somebody buys, how likely is each world?',
      'In the high world takers buy with probability μ + (1 − μ)/2 = (1 + μ)/2, in the low one with (1 − μ)/2. Weigh both by p and 1 − p, and divide by their sum. The ask is the expected value after a buy, the bid after a sell; the next trade starts from what this one taught.',
      'beliefAfter = p·h / (p·h + (1 − p)·(1 − h)) with h = (1 ± μ)/2, and p itself where the divisor is 0. quotePath: keep p in a variable, push the quotes, then update. expectedGain: P(buy) = μp + (1 − μ)/2, times (ask − fair ask), plus P(sell) times (fair bid − bid).',
    ],
  },
  (points) => {
    points(3, 'beliefAfter() is Bayes’ rule', () => {
      for (const [p, mu, , , , , afterBuy, afterSell] of KNOWN) {
        const who = `With a probability of ${p} for the high value and ${mu} informed`;
        expect(beliefAfter(p, mu, 'buy'), `${who}, after a buy it is ${afterBuy}`).toBeCloseTo(
          afterBuy,
          10,
        );
        expect(beliefAfter(p, mu, 'sell'), `${who}, after a sell it is ${afterSell}`).toBeCloseTo(
          afterSell,
          10,
        );
      }
    });

    points(1, 'beliefAfter() learns nothing from what cannot happen', () => {
      expect(
        beliefAfter(0, 1, 'buy'),
        'The value is low for certain and everybody knows: nobody buys, and the belief stays 0 (not NaN)',
      ).toBe(0);
      expect(
        beliefAfter(1, 1, 'sell'),
        'The value is high for certain and everybody knows: the belief stays 1 (not NaN)',
      ).toBe(1);
    });

    points(3, 'quotes() are the values given a buy and given a sell', () => {
      for (const [p, mu, low, high, bid, ask] of KNOWN) {
        const found = quotes(market(p, mu, low, high));
        const who = `Values ${low} and ${high}, p = ${p}, μ = ${mu}`;
        expect(found.ask, `${who}: the ask is ${ask}`).toBeCloseTo(ask, 9);
        expect(found.bid, `${who}: the bid is ${bid}`).toBeCloseTo(bid, 9);
      }
      expect(
        quotes(market(0.3, 0.4, 5, 5)),
        'Where both values are 5 there is nothing to know: bid and ask are 5',
      ).toEqual({ bid: 5, ask: 5 });
    });

    points(3, 'quotePath() takes what a trade taught as the next belief', () => {
      // The same source: buy, buy, sell, buy from p = ½ with μ = 0.3.
      const asks = [103, 105.504587156, 107.299212598, 105.504587156];
      const bids = [97, 100, 103, 100];
      const path = quotePath(
        market(0.5, 0.3),
        Object.freeze(['buy', 'buy', 'sell', 'buy'] as const),
      );
      for (const [i, ask] of asks.entries()) {
        const where = `After ${i} of buy, buy, sell, buy`;
        expect(path[i]?.ask, `${where} the ask is ${ask}`).toBeCloseTo(ask, 6);
        expect(path[i]?.bid, `${where} the bid is ${bids[i]}`).toBeCloseTo(bids[i] as number, 6);
      }
      expect(path.length, 'Four trades have five pairs of quotes: the last stands after them').toBe(
        5,
      );
      expect(quotePath(market(0.5, 0.3), []).length, 'No trade: one pair of quotes').toBe(1);
    });

    points(2, 'quotePath(): a buy and a sell cancel, in any order', () => {
      const trades = fc.array(fc.constantFrom('buy' as const, 'sell' as const), { maxLength: 6 });
      const lean = fc.integer({ min: 5, max: 95 }).map((n) => n / 100);
      forAll(fc.tuple(lean, lean, trades), ([p, mu, sides]) => {
        const last = quotePath(market(p, mu), [...sides, 'buy', 'sell']).at(-1);
        const without = quotePath(market(p, mu), sides).at(-1);
        const what = `p = ${p}, μ = ${mu}, after ${sides.join(', ') || 'nothing'}`;
        expect(
          Math.abs((last?.ask ?? NaN) - (without?.ask ?? NaN)) < 1e-6,
          `${what}: a buy and a sell more leave the ask at ${without?.ask}; yours went to ${last?.ask}`,
        ).toBe(true);
      });
    });

    points(2, 'expectedGain() prices any two quotes', () => {
      const half = market(0.5, 0.3);
      expect(
        () => expectedGain(half, { bid: 103, ask: 97 }),
        'Any two quotes have a gain, also a bid of 103 above an ask of 97: no error',
      ).not.toThrow();
      expect(
        expectedGain(half, { bid: 103, ask: 97 }),
        'p = 0.5, μ = 0.3, values 90 and 110: quotes of 103 / 97 lose six on either side, −6',
      ).toBeCloseTo(-6, 9);
      const known: readonly [number, number, number, string][] = [
        [97, 103, 0, 'the fair quotes gain nothing'],
        [99, 101, -2, 'two inside of the fair quotes lose two a trade'],
        [100, 100, -3, 'trading at the expected value costs 2 μ p (1 − p) · 20 = 3'],
        [96, 104, 1, 'one wider on each side gains one'],
        [97, 105, 1, 'two more on the ask alone gain one: half of the takers buy'],
      ];
      for (const [bid, ask, gain, why] of known) {
        expect(
          expectedGain(half, { bid, ask }),
          `p = 0.5, μ = 0.3, values 90 and 110, quotes ${bid} / ${ask}: ${why}`,
        ).toBeCloseTo(gain, 9);
      }
      expect(
        expectedGain(market(0.8, 0.5), { bid: 106, ask: 106 }),
        'p = 0.8, μ = 0.5: at one price of 106 it is −2 · 0.5 · 0.8 · 0.2 · 20 = −3.2',
      ).toBeCloseTo(-3.2, 9);
      expect(
        expectedGain(market(0.8, 0.5), { bid: 100, ask: 110 }),
        'p = 0.8, μ = 0.5: P(buy) = 0.65, fair quotes 101.43 and 108.46: 0.65·1.54 + 0.35·1.43 = 1.5',
      ).toBeCloseTo(1.5, 9);
    });

    points(2, 'the quotes gain nothing, and know their place, in any market', () => {
      forAll(fc.tuple(share, share), ([p, mu]) => {
        const one = market(p, mu);
        const { bid, ask } = quotes(one);
        const what = `p = ${p}, μ = ${mu}, values 90 and 110, quotes ${bid} / ${ask}`;
        const value = 90 + 20 * p;
        expect(
          bid <= value + 1e-9 && ask >= value - 1e-9 && bid >= 90 - 1e-9 && ask <= 110 + 1e-9,
          `${what}: bid and ask lie around the expected value ${value}, and between the two values`,
        ).toBe(true);
        const gain = expectedGain(one, { bid, ask });
        expect(Math.abs(gain) < 1e-9, `${what}: they gain nothing, and not ${gain}`).toBe(true);
        const mirror = quotes(market((100 - 100 * p) / 100, mu, -110, -90));
        expect(
          Math.abs(mirror.bid + ask) < 1e-9,
          `${what}: in the market turned upside down the bid is ${-ask}, not ${mirror.bid}`,
        ).toBe(true);
      });
    });

    points(1, 'what is no market is a RangeError', () => {
      const refused: readonly [string, () => unknown][] = [
        ['beliefAfter() with a probability of 1.1', () => beliefAfter(1.1, 0.5, 'buy')],
        ['beliefAfter() with an informed share of −0.1', () => beliefAfter(0.5, -0.1, 'buy')],
        ['beliefAfter() with a probability of NaN', () => beliefAfter(NaN, 0.5, 'buy')],
        ['quotes() with a high value below the low one', () => quotes(market(0.5, 0.5, 110, 90))],
        ['quotes() with a value of Infinity', () => quotes(market(0.5, 0.5, 90, Infinity))],
        ['quotePath() with an informed share of 2', () => quotePath(market(0.5, 2), [])],
        [
          'expectedGain() of a bid of NaN',
          () => expectedGain(market(0.5, 0.5), { bid: NaN, ask: 1 }),
        ],
        [
          'expectedGain() of an ask of Infinity',
          () => expectedGain(market(0.5, 0.5), { bid: 1, ask: Infinity }),
        ],
        ['quotes() with a low value of −Infinity', () => quotes(market(0.5, 0.5, -Infinity, 90))],
      ];
      for (const [what, call] of refused)
        expect(call, `${what} is a RangeError`).toThrow(RangeError);
    });
  },
);
