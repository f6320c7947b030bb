/**
 * The numbers of a backtest as rows of text, each with what it means: for a page and for a terminal.
 *
 * A number that depends on a choice says the choice in its own row: the period of a Sharpe ratio, the
 * horizon of an adverse selection.
 */

import type { JudgedRun } from './judged-run.js';
import { moneyText, numberText, shareText } from './money.js';
import { durationText } from './time-scale.js';

export interface MetricRow {
  readonly group: 'profit' | 'risk' | 'trading' | 'inventory';
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

type Row = readonly [name: string, value: string, meaning: string];

/** @example for (const { name, value } of metricRows(run)) console.log(name, value); */
export function metricRows(run: JudgedRun): MetricRow[] {
  const groups = {
    profit: profitRows(run),
    risk: riskRows(run),
    trading: tradingRows(run),
    inventory: inventoryRows(run),
  };
  return (['profit', 'risk', 'trading', 'inventory'] as const).flatMap((group) =>
    groups[group].map(([name, value, meaning]) => ({ group, name, value, meaning })),
  );
}

function profitRows({ report, instrument }: JudgedRun): Row[] {
  const { parts } = report;
  const horizon = durationText(parts.horizonNs);
  const money = (tickLots: number) => moneyText(instrument, tickLots);
  return [
    ['Profit', money(parts.profitTickLots), 'cash and inventory at the last mark'],
    ['Spread earned', money(parts.spreadTickLots), 'mark at the fill against the price'],
    [
      'Adverse selection',
      money(parts.adverseTickLots),
      `what the mark did to a lot in the ${horizon} after its fill`,
    ],
    [
      'Inventory',
      money(parts.inventoryTickLots),
      `what it did to lots held longer than ${horizon}`,
    ],
    ['Fees', money(-parts.feesTickLots), 'paid less rebates'],
  ];
}

function riskRows({ report, instrument }: JudgedRun): Row[] {
  const { ratios, drawdown } = report;
  const period = durationText(ratios.periodNs);
  const basis = `${numberText(ratios.periods)} periods of ${period}, ${numberText(ratios.periodsPerYear)} in a year`;
  const deviation =
    ratios.deviation === undefined ? undefined : moneyText(instrument, ratios.deviation);
  return [
    ['Sharpe ratio, a year', sharpeText(ratios), basis],
    ['Sortino ratio, a year', numberText(ratios.sortino, 2), `the same, against losses alone`],
    ['Deviation of a period', deviation ?? numberText(undefined), `of the profit in ${period}`],
    [
      'Largest drawdown',
      moneyText(instrument, -drawdown.maxTickLots),
      'the deepest fall from a highest profit before it',
    ],
    [
      'Longest below the best',
      durationText(drawdown.longestNs),
      'until it was reached, or the end',
    ],
  ];
}

/** With its standard error, or it would look like knowledge. */
function sharpeText({ sharpe, sharpeError }: JudgedRun['report']['ratios']): string {
  if (sharpe === undefined) return numberText(undefined);
  return `${numberText(sharpe, 2)} ± ${numberText(sharpeError, 2)}`;
}

function tradingRows({ report, instrument, placedLots }: JudgedRun): Row[] {
  const { trading, parts } = report;
  const tradedLots = trading.buys.qtyLots + trading.sells.qtyLots;
  const perLot = tradedLots === 0 ? undefined : parts.profitTickLots / tradedLots;
  const ratio = placedLots ? trading.makerLots / placedLots : undefined;
  return [
    ['Length', durationText(trading.durationNs), 'from the first event to the last'],
    [
      'Fills',
      numberText(trading.fills),
      `${numberText(trading.makerFills)} resting, ${numberText(trading.takerFills)} crossing`,
    ],
    ['Units traded', numberText(instrument.toQty(tradedLots)), 'bought and sold'],
    ['Turnover', moneyText(instrument, trading.turnoverTickLots), 'price times units'],
    ['Profit of a lot', `${numberText(perLot, 3)} ticks`, 'profit by lots traded'],
    ['Fill ratio', shareText(ratio, 2), 'of the lots sent to rest, those that were filled'],
    ['Quoting both sides', shareText(trading.twoSidedShare), 'share of the time'],
    ['Quoting at all', shareText(trading.quotingShare), 'share of the time'],
  ];
}

function inventoryRows({ report, instrument }: JudgedRun): Row[] {
  const { inventory } = report;
  const units = (qtyLots: number | undefined) =>
    numberText(qtyLots === undefined ? undefined : instrument.toQty(qtyLots), 1);
  return [
    ['Mean inventory', units(inventory.meanLots), 'weighted by time, signed'],
    ['Mean size', units(inventory.meanAbsoluteLots), 'weighted by time, long or short'],
    ['Deviation', units(inventory.deviationLots), 'weighted by time'],
    ['Longest position', units(inventory.mostLots), 'at any moment'],
    ['Shortest position', units(inventory.leastLots), 'at any moment'],
  ];
}
