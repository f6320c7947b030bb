/**
 * What a backtest was asked for on the command line: every option with its default, its check, and the
 * line of `--help` that explains it.
 */

import { parse } from 'node:path';
import { parseArgs } from 'node:util';
import { FILL_MODELS, type FillModelOptions, fillModelNamed } from '../../backtest/index.js';
import { MARKET_FORMATS, type MarketFormat } from '../../data/index.js';
import { Instrument, lots, NS_PER_MILLISECOND, NS_PER_SECOND } from '../../units/index.js';
import type { MakerSettings } from './maker-settings.js';
import { MAKERS } from './makers.js';

export interface BacktestRequest {
  /** One file, or several that are merged by time. */
  readonly data: readonly string[];
  /** LOBSTER's book beside its messages. */
  readonly book: string | undefined;
  /** Of every file; told by its header where absent. */
  readonly format: MarketFormat | undefined;
  readonly maker: string;
  readonly fills: FillModelOptions;
  /** The page to write; nothing is written where absent. */
  readonly out: string | undefined;
  readonly instrument: Instrument;
  readonly settings: MakerSettings;
  /** Settings of this maker alone, where they are not its defaults. */
  readonly own: Readonly<Record<string, number>>;
  readonly seed: number;
  readonly feedNs: number;
  readonly orderNs: number;
  readonly makerTicksPerLot: number;
  readonly takerTicksPerLot: number;
  readonly periodNs: number;
  readonly periodsPerYear: number;
  readonly horizonNs: number;
}

type Kind = 'text' | 'number' | 'whole';

interface Option {
  readonly kind: Kind;
  readonly fallback?: string;
  readonly least?: number;
  /** Whether the least is itself too small. */
  readonly above?: boolean;
  readonly help: string;
}

const OPTIONS = {
  data: { kind: 'text', help: 'market data (CSV); again for a second file, as trades and quotes' },
  format: {
    kind: 'text',
    help: `${MARKET_FORMATS.join(', ')}; told by the header where it can be`,
  },
  book: { kind: 'text', help: 'for lobster: the file of the book, to begin with' },
  maker: { kind: 'text', fallback: 'simple', help: 'who quotes, see below' },
  set: { kind: 'text', help: 'NAME=NUMBER, a setting of this maker alone; may be repeated' },
  fills: { kind: 'text', fallback: 'queue', help: `who fills: ${FILL_MODELS.join(', ')}` },
  out: { kind: 'text', help: 'the page to write, FILE.html; beside it .json and two .csv' },
  tick: { kind: 'number', fallback: '0.01', least: 0, above: true, help: 'tick size, in money' },
  lot: { kind: 'number', fallback: '1', least: 0, above: true, help: 'lot size, in units' },
  currency: { kind: 'text', fallback: 'USD', help: 'what prices are in' },
  spread: { kind: 'number', fallback: '10', least: 1, help: 'ask less bid, in ticks' },
  skew: { kind: 'number', fallback: '0', least: 0, help: 'lean in ticks for each lot held' },
  size: { kind: 'whole', fallback: '100', least: 1, help: 'lots to show on each side' },
  limit: { kind: 'whole', fallback: '1000', least: 1, help: 'the most lots, long or short' },
  'maker-fee': { kind: 'number', fallback: '0', help: 'ticks a lot; below 0 is a rebate' },
  'taker-fee': { kind: 'number', fallback: '0', help: 'ticks a lot; below 0 is a rebate' },
  'feed-ms': { kind: 'number', fallback: '0', least: 0, help: 'latency from market to maker' },
  'order-ms': { kind: 'number', fallback: '0', least: 0, help: 'latency from maker to market' },
  seed: { kind: 'whole', fallback: '1', least: 0, help: 'of all that is random' },
  period: {
    kind: 'number',
    fallback: '60',
    least: 0,
    above: true,
    help: 'of the Sharpe ratio, in s',
  },
  'periods-per-year': {
    kind: 'number',
    fallback: '98280',
    least: 0,
    above: true,
    help: 'such periods in a year; 98280 minutes are 252 days of 6.5 h',
  },
  horizon: { kind: 'number', fallback: '10', least: 0, help: 'of adverse selection, in s' },
} as const satisfies Readonly<Record<string, Option>>;

type Name = keyof typeof OPTIONS;
const REPEATED: readonly Name[] = ['data', 'set'];

export const USAGE =
  'Usage: npm run backtest -- --data FILE [--maker NAME] [--fills NAME] [--out FILE.html] …\n' +
  'npm run backtest -- --help lists all options.';

/** All options, with their defaults, and the makers. */
export function helpText(): string {
  const options = (Object.entries(OPTIONS) as [string, Option][]).map(
    ([name, { help, fallback }]) =>
      `  --${name.padEnd(18)}${help}${fallback === undefined ? '' : ` [${fallback}]`}`,
  );
  const makers = Object.entries(MAKERS).flatMap(([name, { about, own }]) => {
    const settings = Object.entries(own).map(([key, value]) => `--set ${key}=${value}`);
    const line = `  ${name.padEnd(20)}${about}`;
    return settings.length === 0 ? [line] : [line, `${' '.repeat(22)}${settings.join(' ')}`];
  });
  return [
    'Runs a market maker over market data, and says what it earned, how, and at what risk.',
    '',
    'npm run backtest -- --data FILE --maker simple --fills queue --out report.html',
    '',
    ...options,
    '',
    'Makers:',
    ...makers,
  ].join('\n');
}

/** What is asked for, `help`, or what is wrong. */
export function requestFrom(args: readonly string[]): BacktestRequest | 'help' | Error {
  try {
    const names = (Object.keys(OPTIONS) as Name[]).filter((name) => !REPEATED.includes(name));
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
    const many = { type: 'string', multiple: true } as const;
    const help = { type: 'boolean' } as const;
    const { values } = parseArgs({
      args: withNegatives(args),
      options: { ...options, data: many, set: many, help },
    });
    if (values.help === true) return 'help';
    const { data: files = [], set = [], help: _, ...rest } = values;
    return requestOf(files, set, rest as Partial<Record<Name, string>>);
  } catch (error) {
    return error as Error;
  }
}

/** `--maker-fee -0.2` as `--maker-fee=-0.2`: a number is no option, whatever its sign. */
function withNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const last = joined[joined.length - 1];
    if (/^-[\d.]/.test(arg) && last?.startsWith('--') && !last.includes('=')) {
      joined[joined.length - 1] = `${last}=${arg}`;
    } else joined.push(arg);
  }
  return joined;
}

function requestOf(
  data: readonly string[],
  set: readonly string[],
  given: Partial<Record<Name, string>>,
): BacktestRequest {
  const text = (name: Name) => given[name] ?? (OPTIONS[name] as Option).fallback ?? '';
  const number = (name: Name) => checkedNumber(name, text(name));
  const ms = (name: Name) => Math.round(number(name) * NS_PER_MILLISECOND);
  const seconds = (name: Name) => Math.round(number(name) * NS_PER_SECOND);
  if (data.length === 0) throw new RangeError('A file of market data is needed: --data FILE.');
  const format = MARKET_FORMATS.find((name) => name === given.format);
  if (given.format !== undefined && format === undefined) {
    unknown('format', given.format, MARKET_FORMATS);
  }
  if (!Object.hasOwn(MAKERS, text('maker'))) unknown('maker', text('maker'), Object.keys(MAKERS));
  if (!FILL_MODELS.some((name) => name === text('fills'))) {
    unknown('fill model', text('fills'), FILL_MODELS);
  }
  if (given.out !== undefined && !/\.html?$/.test(given.out)) {
    throw new RangeError(`The page must end in .html, current value is ${given.out}.`);
  }
  return {
    data,
    book: given.book,
    format,
    maker: text('maker'),
    fills: fillModelNamed(text('fills')),
    out: given.out,
    instrument: new Instrument({
      symbol: parse(data[0] as string).name,
      tickSize: number('tick'),
      lotSize: number('lot'),
      currency: text('currency'),
    }),
    settings: {
      spreadTicks: number('spread'),
      skewTicksPerLot: number('skew'),
      quoteLots: lots(number('size')),
      maxInventoryLots: lots(number('limit')),
    },
    own: ownSettings(text('maker'), set),
    seed: number('seed'),
    feedNs: ms('feed-ms'),
    orderNs: ms('order-ms'),
    makerTicksPerLot: number('maker-fee'),
    takerTicksPerLot: number('taker-fee'),
    periodNs: seconds('period'),
    periodsPerYear: number('periods-per-year'),
    horizonNs: seconds('horizon'),
  };
}

/** `levels=5` and the like, each a setting that this maker has. */
function ownSettings(maker: string, set: readonly string[]): Record<string, number> {
  const { own } = MAKERS[maker] as (typeof MAKERS)[string];
  return Object.fromEntries(
    set.map((text) => {
      const [, name = text, value = ''] = /^([^=]*)=(.*)$/.exec(text) ?? [];
      if (!Object.hasOwn(own, name)) {
        const known = Object.keys(own).join(', ') || 'none of its own';
        throw new RangeError(`The ${maker} maker has no setting "${name}": it has ${known}.`);
      }
      if (value.trim() === '' || !Number.isFinite(Number(value))) {
        throw new RangeError(`--set ${name} must be a number, current value is ${value}.`);
      }
      return [name, Number(value)];
    }),
  );
}

function checkedNumber(name: Name, text: string): number {
  const { kind, least, above } = OPTIONS[name] as Option;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const isFine = kind === 'whole' ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (isFine && (least === undefined || (above === true ? value > least : value >= least))) {
    return value;
  }
  const what = kind === 'whole' ? 'a whole number' : 'a number';
  const from = least === undefined ? '' : above === true ? ` above ${least}` : ` from ${least}`;
  throw new RangeError(`--${name} must be ${what}${from}, current value is ${text}.`);
}

function unknown(what: string, name: string, known: readonly string[]): never {
  throw new RangeError(`There is no ${what} "${name}": there are ${known.join(', ')}.`);
}
