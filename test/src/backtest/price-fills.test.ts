import { describe, expect, it } from 'vitest';
import {
  type FillModelOptions,
  fillModelNamed,
  type MarketEvent,
  type RunFill,
  runBacktest,
} from '../../../src/backtest/index.js';
import { SimpleMarketMaker } from '../../../src/makers/index.js';
import { Random } from '../../../src/random/index.js';
import { randomWalk, simulateMaker } from '../../../src/simulation/index.js';
import { lots } from '../../../src/units/index.js';
import { Protocol, quotes, ScriptedMaker } from './support/histories.js';

const price = (timeNs: number, priceTicks: number): MarketEvent => ({
  kind: 'price',
  timeNs,
  priceTicks,
});

/** The fills of a maker that bids 10 at 99 and asks 10 at 101, as side, price and lots. */
function fillsOf(fills: FillModelOptions, events: readonly MarketEvent[]) {
  const maker = new ScriptedMaker(() => quotes([[99, 10]], [[101, 10]]));
  const found: (string | number)[][] = [];
  const onFill = ({ side, priceTicks, qtyLots }: RunFill) =>
    found.push([side, priceTicks, qtyLots]);
  runBacktest({ maker, fills, listeners: [{ onFill }] }, events);
  return found;
}

describe('touch and trade-through', () => {
  it.each([
    ['touch', 99, [['buy', 99, 10]]],
    ['trade-through', 99, []],
    ['touch', 99.5, []],
    ['trade-through', 98.5, [['buy', 99, 10]]],
    ['touch', 101, [['sell', 101, 10]]],
    ['trade-through', 101, []],
    ['trade-through', 101.5, [['sell', 101, 10]]],
  ] as const)('%s at a price of %d', (model, at, expected) => {
    expect(fillsOf({ model }, [price(0, 100), price(1, at)])).toEqual(expected);
  });

  it('an event never fills a quote that was made because of it', () => {
    expect(fillsOf({ model: 'touch' }, [price(0, 50)])).toEqual([]);
  });

  it.each([
    ['touch', 'sell', 99, 4, [['buy', 99, 4]]],
    ['touch', 'sell', 98, 25, [['buy', 99, 10]]],
    ['touch', 'buy', 99, 4, []],
    ['touch', undefined, 98, 4, [['buy', 99, 4]]],
    ['trade-through', 'sell', 99, 4, []],
    ['trade-through', 'sell', 98, 4, [['buy', 99, 4]]],
    ['trade-through', undefined, 102, 12, [['sell', 101, 10]]],
  ] as const)(
    '%s, a trade by %s at %d of %i lots',
    (model, side, priceTicks, qtyLots, expected) => {
      const trade: MarketEvent = { kind: 'trade', timeNs: 1, priceTicks, qtyLots, side };
      expect(fillsOf({ model }, [price(0, 100), trade])).toEqual(expected);
    },
  );

  it('one volume of a bar serves both sides, the end that came first before the other', () => {
    const bar: MarketEvent = {
      kind: 'bar',
      timeNs: 1,
      openTicks: 100,
      highTicks: 104,
      lowTicks: 98,
      closeTicks: 103,
      volumeLots: 14,
    };
    expect(fillsOf({ model: 'touch' }, [price(0, 100), bar])).toEqual([
      ['buy', 99, 10],
      ['sell', 101, 4],
    ]);
    const falling = { ...bar, openTicks: 103 };
    expect(fillsOf({ model: 'trade-through' }, [price(0, 100), falling])).toEqual([
      ['sell', 101, 10],
      ['buy', 99, 4],
    ]);
  });

  it('a fill is marked at what stood before the event that filled, its point at what stands after', () => {
    const maker = new ScriptedMaker(() => quotes([[99, 10]]));
    const told: (readonly [string, number])[] = [];
    const listener = {
      onFill: ({ markTicks }: RunFill) => told.push(['fill', markTicks]),
      onPoint: ({ markTicks }: { markTicks: number }) => told.push(['point', markTicks]),
    };
    const events = [price(0, 100), price(1, 97)];
    runBacktest({ maker, fills: { model: 'touch' }, listeners: [listener] }, events);
    expect(told).toEqual([
      ['point', 100],
      ['fill', 100],
      ['point', 97],
    ]);
  });

  it('lots of a quote that came to us are not sold again while the quote stands', () => {
    const quote = (timeNs: number, askLots: number): MarketEvent => ({
      kind: 'quote',
      timeNs,
      bidTicks: 90,
      bidLots: 5,
      askTicks: 99,
      askLots,
    });
    const first = { ...quote(0, 5), askTicks: 110 };
    const events = [first, quote(1, 6), quote(2, 6), quote(3, 9)];
    expect(fillsOf({ model: 'touch' }, events)).toEqual([
      ['buy', 99, 6],
      ['buy', 99, 3],
    ]);
  });

  it('fills only what the price went through, and the move is against them', () => {
    // Vector `fill_rule_adverse_selection`: σ = 1, here 10,000 ticks.
    const sigma = 10_000;
    const steps = 8_000;
    const mids = randomWalk({ startTicks: 1e8, stepVolTicks: sigma, steps }, new Random(20));
    const events = Array.from(mids, (mid, i) => price(i, mid));
    for (const [delta, markout, through] of [
      [0.25, -0.713553979416, 0.401293674317],
      [0.5, -0.641077770368, 0.308537538726],
      [1, -0.525135276161, 0.158655253931],
      [2, -0.373215532823, 0.0227501319482],
    ] as const) {
      const maker = new ScriptedMaker(({ fairTicks }) =>
        quotes(
          [[Math.floor(fairTicks - delta * sigma), 1]],
          [[Math.ceil(fairTicks + delta * sigma), 1]],
        ),
      );
      let [fills, markouts] = [0, 0];
      const onFill = ({ side, priceTicks, timeNs }: RunFill) => {
        fills += 1;
        markouts += (side === 'buy' ? 1 : -1) * ((mids[timeNs] as number) - priceTicks);
      };
      const model = { model: 'trade-through' } as const;
      runBacktest({ maker, fills: model, listeners: [{ onFill }] }, events);
      // A markout's deviation is below σ; rounding to ticks adds less than 1/σ.
      const tolerance = 4 / Math.sqrt(fills) + 2 / sigma;
      expect(Math.abs(markouts / fills / sigma - markout)).toBeLessThan(tolerance);
      const share = fills / 2 / steps;
      expect(Math.abs(share - through)).toBeLessThan(4 * Math.sqrt(through / (2 * steps)));
    }
  });
});

describe('distance', () => {
  const takers = { perStep: 0.6, decayPerTick: 0.2, qtyLots: 100 };
  const makerOf = () =>
    new SimpleMarketMaker({
      spreadTicks: 4,
      skewTicksPerLot: 0.01,
      maxInventoryLots: lots(500),
      quoteLots: lots(60),
    });
  const mids = randomWalk({ startTicks: 10_000, stepVolTicks: 2, steps: 3_000 }, new Random(30));
  const events = Array.from(mids, (mid, i) => price(i * 1e9, mid));

  it('is the simulated market of the makers, fill by fill', () => {
    // An independent model: `simulateMaker`, fed with the same draws. The first price has no quotes
    // to fill yet, so its two draws fall away there.
    const random = new Random(9).fork('fills');
    random.uniform();
    random.uniform();
    const expected = simulateMaker(makerOf(), { midsTicks: mids, takers }, random);
    const inventory: number[] = [];
    const profit: number[] = [];
    const summary = runBacktest(
      {
        maker: makerOf(),
        fills: { model: 'distance', ...takers },
        seed: 9,
        listeners: [
          {
            onPoint: ({ markTicks, inventoryLots, cashTickLots }) => {
              inventory.push(inventoryLots);
              profit.push(cashTickLots + inventoryLots * markTicks);
            },
          },
        ],
      },
      events,
    );
    expect(summary.fills).toBe(expected.fills);
    expect(inventory).toEqual([...expected.inventoryLots]);
    profit.forEach((value, i) => {
      expect(value).toBeCloseTo(expected.profitTickLots[i] as number, 3);
    });
  });

  it('fills do not know the move that follows: their markout is the distance', () => {
    // Vector `fill_rule_adverse_selection`, the independent fill: +δ.
    const delta = 5;
    const maker = new ScriptedMaker(({ fairTicks }) =>
      quotes([[Math.floor(fairTicks - delta), 1]], [[Math.ceil(fairTicks + delta), 1]]),
    );
    let [count, markouts] = [0, 0];
    const onFill = ({ side, priceTicks, timeNs }: RunFill) => {
      count += 1;
      markouts += (side === 'buy' ? 1 : -1) * ((mids[timeNs / 1e9] as number) - priceTicks);
    };
    runBacktest(
      {
        maker,
        fills: { model: 'distance', ...takers, perStep: 2 },
        seed: 1,
        listeners: [{ onFill }],
      },
      events,
    );
    // Rounding adds half a tick on average; the deviation of a step is 2 ticks.
    expect(Math.abs(markouts / count - delta - 0.5)).toBeLessThan((4 * 2.1) / Math.sqrt(count));
  });

  it.each([{ perStep: -1 }, { decayPerTick: Number.NaN }, { qtyLots: 0 }])(
    'refuses %o',
    (wrong) => {
      const fills = { model: 'distance', ...takers, ...wrong } as const;
      expect(() => runBacktest({ maker: makerOf(), fills }, [])).toThrow(/Cannot fill by distance/);
    },
  );

  it('the paper’s linear chance is A·e^(−kδ) itself, and at most 1', () => {
    // A quote at δ = 5 with A = 2 and k = 0.2: 2·e^(−1) = 0.735758882343.
    const maker = new ScriptedMaker(() => quotes([[95, 1]], [[100, 1]]));
    const still = Array.from({ length: 20_001 }, (_, i) => price(i, 100));
    const found = { buy: 0, sell: 0 };
    const onFill = ({ side }: RunFill) => {
      found[side] += 1;
    };
    const fills = {
      model: 'distance',
      perStep: 2,
      decayPerTick: 0.2,
      qtyLots: 1,
      chance: 'linear',
    } as const;
    runBacktest({ maker, fills, seed: 4, listeners: [{ onFill }] }, still);
    const error = Math.sqrt((0.735758882343 * 0.264241117657) / 20_000);
    expect(Math.abs(found.buy / 20_000 - 0.735758882343)).toBeLessThan(4 * error);
    expect(found.sell).toBe(20_000);
  });

  it('the same seed gives the same bytes, and another seed others', () => {
    const textOf = (seed: number) => {
      const protocol = new Protocol();
      const fills = { model: 'distance', ...takers } as const;
      runBacktest({ maker: makerOf(), fills, seed, listeners: [protocol] }, events.slice(0, 300));
      return protocol.lines.join('\n');
    };
    expect(textOf(5)).toBe(textOf(5));
    expect(textOf(5)).not.toBe(textOf(6));
  });
});

describe('fillModelNamed()', () => {
  it('knows five models, and says so', () => {
    expect(fillModelNamed('queue').model).toBe('queue');
    expect(() => fillModelNamed('magic')).toThrow(
      /one of touch, trade-through, distance, queue, fifo, current value is magic/,
    );
  });
});
