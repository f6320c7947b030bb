/**
 * Queue imbalance and weighted mid against a market in which both are exactly right: a race of queues.
 *
 * Ten lots are at the touch. At each step one of them changes sides, either way alike, until a side
 * has none left and the price goes there. That is the gambler's ruin: with b lots on the bid the race
 * ends at the ask with probability b / 10 = (1 + I) / 2, I being the queue imbalance.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import {
  MicroPrice,
  queueImbalance,
  type TopOfBook,
  weightedMidTicks,
} from '../../../../src/stats/index.js';

const RACES = 3000;
const touch = (bidLots: number): TopOfBook & { bidLots: number; askLots: number } => {
  return { bidTicks: 100, bidLots, askTicks: 101, askLots: 10 - bidLots };
};

/** How many of the races from a book end at the ask. */
function endsAtTheAsk(bidLots: number, random: Random): number {
  let ends = 0;
  for (let race = 0; race < RACES; race++) {
    let left = bidLots;
    while (left > 0 && left < 10) left += random.bernoulli(0.5) ? 1 : -1;
    if (left === 10) ends++;
  }
  return ends;
}

describe('in a race of queues', () => {
  it.each([1, 3, 5, 8])('with %i of 10 lots on the bid both are right', (bidLots) => {
    const share = endsAtTheAsk(bidLots, new Random(70 + bidLots)) / RACES;
    const known = (1 + queueImbalance(touch(bidLots))) / 2;
    const bound = 5 * Math.sqrt((known * (1 - known)) / RACES);
    expect(Math.abs(share - known)).toBeLessThan(bound);
    // The price that the race ends at is 100 or 101: its average is the weighted mid.
    expect(Math.abs(100 + share - weightedMidTicks(touch(bidLots)))).toBeLessThan(bound);
  });
});

describe('queueImbalance()', () => {
  it('changes sign with the sides, does not depend on the unit, and grows with the bid', () => {
    const lots = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(lots, lots, fc.integer({ min: 2, max: 50 }), (bidLots, askLots, unit) => {
        const share = queueImbalance({ bidLots, askLots });
        expect(queueImbalance({ bidLots: askLots, askLots: bidLots })).toBeCloseTo(-share, 14);
        const finer = { bidLots: bidLots * unit, askLots: askLots * unit };
        expect(queueImbalance(finer)).toBeCloseTo(share, 12);
        expect(queueImbalance({ bidLots: bidLots + 1, askLots })).toBeGreaterThan(share);
        expect(Math.abs(share)).toBeLessThan(1);
      }),
      { seed: 71 },
    );
  });
});

describe('what cannot be a book', () => {
  it.each([
    ['NaN lots', { ...touch(5), bidLots: Number.NaN }],
    ['lots of 0', { ...touch(5), askLots: 0 }],
    ['a price of NaN', { ...touch(5), askTicks: Number.NaN }],
    ['a locked book', { ...touch(5), askTicks: 100 }],
    ['no ask', { bidTicks: 100, bidLots: 5 }],
    ['nothing', {}],
  ])('%s is a RangeError for the weighted mid and for the micro-price', (_name, broken) => {
    expect(() => weightedMidTicks(broken)).toThrow(RangeError);
    const options = { imbalanceClasses: 3, spreadTicksMax: 1 };
    expect(() => MicroPrice.fit([touch(5), broken], options)).toThrow(RangeError);
  });
});
