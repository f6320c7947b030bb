/**
 * The three tables of Avellaneda and Stoikov as printed: 1,000 simulated sessions a row.
 *
 * Source: "High-frequency trading in a limit order book", Quantitative Finance 8(3), 2008, tables 1 to
 * 3. The preprint of 2006 has other tables, with a risk aversion of 0.5 in place of 1.
 */

export type StrategyName = 'inventory' | 'symmetric';

/** The columns of a table. A deviation is that of one session. */
export interface Cells {
  readonly spread: number;
  readonly profit: number;
  readonly profitDeviation: number;
  readonly inventory: number;
  readonly inventoryDeviation: number;
}

export interface PublishedTable {
  readonly number: number;
  readonly riskAversion: number;
  readonly rows: Readonly<Record<StrategyName, Cells>>;
}

export const STRATEGIES: readonly StrategyName[] = ['inventory', 'symmetric'];

/** How many sessions stand behind each published row. */
export const PUBLISHED_RUNS = 1_000;

/** Half of the last printed digit of each column: what rounding may have taken or added. */
export const PRINTED_TO: Cells = {
  spread: 0.005,
  profit: 0.05,
  profitDeviation: 0.05,
  inventory: 0.005,
  inventoryDeviation: 0.05,
};

const cells = (
  spread: number,
  profit: number,
  profitDeviation: number,
  inventory: number,
  inventoryDeviation: number,
): Cells => ({ spread, profit, profitDeviation, inventory, inventoryDeviation });

export const TABLES_2008: readonly PublishedTable[] = [
  {
    number: 1,
    riskAversion: 0.1,
    rows: {
      inventory: cells(1.49, 65.0, 6.6, 0.08, 2.9),
      symmetric: cells(1.49, 68.4, 12.7, 0.26, 8.4),
    },
  },
  {
    number: 2,
    riskAversion: 0.01,
    rows: {
      inventory: cells(1.35, 68.6, 8.7, 0.12, 5.1),
      symmetric: cells(1.35, 68.8, 12.8, 0.09, 8.7),
    },
  },
  {
    number: 3,
    riskAversion: 1,
    rows: {
      inventory: cells(3.02, 31.4, 5.0, 0.02, 1.7),
      symmetric: cells(3.02, 44.0, 11.0, 0.0, 5.1),
    },
  },
];
