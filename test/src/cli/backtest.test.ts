import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { flowEvents, tradesAndQuotes } from '../../../src/backtest/index.js';
import { OrderBook } from '../../../src/book/index.js';
import { MAKERS } from '../../../src/cli/backtest/makers.js';
import { main } from '../../../src/cli/backtest.js';
import { Random } from '../../../src/random/index.js';
import { orderFlow } from '../../../src/simulation/index.js';
import { type Outcome, runCommand, ScratchFolder, sharedData } from './support/run-command.js';

const folder = new ScratchFolder();
afterAll(() => folder.remove());

/** Trades and quotes of a simulated market, as two files. */
function market(events: number, seed = 3): string[] {
  const trades = ['timestamp,price,qty,side'];
  const quotes = ['timestamp,bid,bidQty,ask,askQty'];
  const flow = orderFlow(new OrderBook(), { startTicks: 10_000, events }, new Random(seed));
  const money = (ticks: number) => (ticks / 100).toFixed(2);
  for (const event of tradesAndQuotes(flowEvents(flow))) {
    const time = (34_200 + event.timeNs / 1e9).toFixed(9);
    if (event.kind === 'trade') {
      trades.push([time, money(event.priceTicks), event.qtyLots, event.side].join());
    } else if (event.bidTicks !== undefined && event.askTicks !== undefined) {
      const { bidTicks, bidLots, askTicks, askLots } = event;
      quotes.push([time, money(bidTicks), bidLots, money(askTicks), askLots].join());
    }
  }
  return [
    folder.write('trades.csv', `${trades.join('\n')}\n`),
    folder.write('quotes.csv', `${quotes.join('\n')}\n`),
  ];
}

const files = market(6000).flatMap((file) => ['--data', file]);
const backtest = (...args: string[]): Promise<Outcome> => runCommand(main, ...args);
const usual = ['--spread', '2', '--skew', '0.02', '--size', '5', '--limit', '50'];
const read = (name: string) => readFileSync(join(folder.path, name), 'utf8');

/** What a row of the printed table says. */
const printed = ({ out }: Outcome, name: string) =>
  out
    .split('\n')
    .find((line) => line.startsWith(`${name} `))
    ?.slice(24, 40)
    .trim();

describe('npm run backtest', () => {
  it('writes page, numbers, series and fills, which agree', async () => {
    const out = join(folder.path, 'report.html');
    const run = await backtest(...files, ...usual, '--fills', 'queue', '--out', out);
    expect(run.err).toBe('');
    expect(run.status).toBe(0);
    const json = JSON.parse(read('report.json'));
    const { spreadTickLots, adverseTickLots, inventoryTickLots, feesTickLots } = json.parts;
    const sum = spreadTickLots + adverseTickLots + inventoryTickLots - feesTickLots;
    expect(sum).toBe(json.parts.profitTickLots);
    const profit = json.parts.profitTickLots / 100;
    expect(printed(run, 'Profit')?.replace('−', '-').replace('$', '')).toBe(profit.toFixed(2));
    const fills = read('report.fills.csv').trimEnd().split('\n').slice(1);
    expect(fills.length).toBe(json.trading.fills);
    expect(fills.length).toBeGreaterThan(20);
    const series = read('report.series.csv').trimEnd().split('\n');
    expect(Number(series.at(-1)?.split(',')[4])).toBe(json.parts.profitTickLots);
    expect(read('report.html')).toContain('<h1>simple maker, queue fills, trades.csv, quotes.csv');
  });

  it('gives the same bytes again, and others for another seed', { timeout: 60_000 }, async () => {
    const go = async (name: string, seed: string) => {
      const out = join(folder.path, `${name}.html`);
      await backtest(...files, ...usual, '--fills', 'distance', '--seed', seed, '--out', out);
      return ['html', 'json', 'series.csv', 'fills.csv'].map((end) => read(`${name}.${end}`));
    };
    const [one, again, other] = [await go('a', '1'), await go('b', '1'), await go('c', '2')];
    expect(again).toEqual(one);
    expect(other[3]).not.toBe(one[3]);
  });

  it('runs every maker, and orders the fill models as their bounds say', async () => {
    const fillsOf = async (model: string) => {
      const run = await backtest(...files, ...usual, '--fills', model);
      return Number(printed(run, 'Fills')?.replace(',', ''));
    };
    const [touch, queue, through] = [
      await fillsOf('touch'),
      await fillsOf('queue'),
      await fillsOf('trade-through'),
    ];
    expect(touch).toBeGreaterThan(queue);
    expect(queue).toBeGreaterThan(through);
    for (const maker of Object.keys(MAKERS)) {
      const run = await backtest(...files, ...usual, '--maker', maker, '--fills', 'touch');
      expect(run, maker).toMatchObject({ status: 0, err: '' });
    }
  });

  it('charges fees and waits for orders under way', async () => {
    const free = await backtest(...files, ...usual, '--fills', 'touch');
    const charged = await backtest(...files, ...usual, '--fills', 'touch', '--maker-fee', '0.5');
    const slow = await backtest(...files, ...usual, '--fills', 'touch', '--order-ms', '2000');
    expect(printed(free, 'Fees')).toBe('$0.00');
    const units = Number(printed(charged, 'Units traded')?.replace(',', ''));
    expect(printed(charged, 'Fees')).toBe(`−$${(units * 0.005).toFixed(2)}`);
    expect(printed(slow, 'Profit')).not.toBe(printed(free, 'Profit'));
  });

  it('takes a rebate as a number below 0', async () => {
    const run = await backtest(...files, ...usual, '--fills', 'touch', '--maker-fee', '-0.5');
    const units = Number(printed(run, 'Units traded')?.replace(',', ''));
    expect(printed(run, 'Fees')).toBe(`$${(units * 0.005).toFixed(2)}`);
  });

  it('changes a setting that only one maker has', async () => {
    const ladder = [...files, ...usual, '--maker', 'ladder', '--fills', 'touch'];
    const three = await backtest(...ladder);
    const one = await backtest(...ladder, '--set', 'levels=1');
    expect(one.status).toBe(0);
    expect(printed(one, 'Fill ratio')).not.toBe(printed(three, 'Fill ratio'));
  });

  it('lists options and makers', async () => {
    const { status, out } = await backtest('--help');
    expect(status).toBe(0);
    for (const word of ['--data', '--periods-per-year', 'simple', 'volatility', 'trade-through']) {
      expect(out).toContain(word);
    }
  });

  it.each([
    [[], 'A file of market data is needed'],
    [
      ['--data', 'x.csv', '--maker', 'foo'],
      'There is no maker "foo": there are simple, volatility',
    ],
    [['--data', 'x.csv', '--fills', 'foo'], 'There is no fill model "foo": there are touch'],
    [['--data', 'x.csv', '--format', 'foo'], 'There is no format "foo"'],
    [['--data', 'x.csv', '--tick', '0'], '--tick must be a number above 0, current value is 0'],
    [['--data', 'x.csv', '--size', '1.5'], '--size must be a whole number from 1'],
    [['--data', 'x.csv', '--out', 'x.txt'], 'The page must end in .html'],
    [['--data', 'x.csv', '--bogus', '1'], 'bogus'],
    [['--data', 'x.csv', '--set', 'a=1'], 'The simple maker has no setting "a": it has none'],
    [
      ['--data', 'x.csv', '--maker', 'ladder', '--set', 'levels=x'],
      '--set levels must be a number',
    ],
  ])('refuses %j', async (args, sentence) => {
    const { status, err } = await backtest(...args);
    expect(err).toContain(sentence);
    expect(err).toContain('Usage: npm run backtest');
    expect(status).toBe(2);
  });

  it('says what is wrong with the data, and leaves no half report', async () => {
    const missing = await backtest('--data', join(folder.path, 'nowhere.csv'));
    expect(missing).toMatchObject({ status: 1, out: '' });
    expect(missing.err).toContain('Cannot read nowhere.csv');
    const bad = folder.write('bad.csv', 'timestamp,price\n1,100.00\n2,banana\n');
    const out = join(folder.path, 'half.html');
    const broken = await backtest('--data', bad, '--fills', 'touch', '--out', out);
    expect(broken.status).toBe(1);
    expect(broken.err).toContain('bad.csv, line 3');
    const prices = folder.write('prices.csv', 'timestamp,price\n1,100.00\n2,100.01\n');
    const coarse = await backtest('--data', prices, '--fills', 'queue', '--out', out);
    expect(coarse.status).toBe(1);
    expect(coarse.err).toContain('Cannot follow a queue');
    const nowhere = join(folder.path, 'none', 'x.html');
    const unwritable = await backtest('--data', prices, '--fills', 'touch', '--out', nowhere);
    expect(unwritable).toMatchObject({
      status: 1,
      err: `Cannot write ${nowhere}: its folder must exist`,
    });
    for (const end of ['html', 'json', 'fills.csv', 'fills.csv.unfinished']) {
      expect(existsSync(join(folder.path, `half.${end}`)), end).toBe(false);
    }
  });

  const messages = sharedData('lobster', 'AAPL_2012-06-21_message_10.first998.csv');
  it.skipIf(!existsSync(messages))('runs on LOBSTER’s order flow, order by order', async () => {
    const book = sharedData('lobster', 'AAPL_2012-06-21_orderbook_10.first998.csv');
    const data = ['--data', messages, '--book', book, '--format', 'lobster'];
    const run = await backtest(...data, '--fills', 'fifo', '--spread', '4', '--size', '10');
    expect(run.err).toBe('');
    expect(run.status).toBe(0);
  });
});
