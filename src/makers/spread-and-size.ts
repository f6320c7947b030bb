/**
 * How wide and how large to quote: the spread from volatility, inventory and stress, the size from
 * inventory, volatility and the room to the limit, and the reasons for both.
 *
 * The decision is a value that can be logged: a desk is asked afterwards why it was wide. Where the
 * volatility cannot be measured, or the rule asks for more than the maker's obligation allows, the
 * answer is to stand aside, never a guess. Spreads are whole ticks, rounded up; sizes whole lots,
 * rounded down. Taught in chapter 02, equations (5) to (8).
 */

import { type Lots, lots, type Ticks, ticks } from '../units/index.js';
import { askOnGrid, roomLots } from './quote-rules.js';
import { moveTicks } from './stale-quote.js';

export interface SpreadAndSizeOptions {
  /** Ticks of spread for each tick of the move while a quote stands. */
  readonly riskMultiplier: number;
  readonly minSpreadTicks: Ticks;
  /** The widest spread that the maker's obligation allows. Absent where there is none. */
  readonly maxSpreadTicks?: Ticks | undefined;
  /** How long a quote stands, and in which periods that and the volatility are counted. */
  readonly periodsPerYear: number;
  readonly exposedPeriods: number;
  /** Added to the spread where the position, long or short, is larger than `aboveLots`. */
  readonly inventoryPenalty: { readonly aboveLots: number; readonly ticks: number };
  /**
   * Stress begins above `enterAnnualisedVol` and ends below `leaveAnnualisedVol`. The gap keeps the
   * spread from flapping while the volatility hovers about one threshold.
   */
  readonly stress: {
    readonly enterAnnualisedVol: number;
    readonly leaveAnnualisedVol: number;
    readonly multiplier: number;
  };
  readonly baseLots: Lots;
  readonly maxInventoryLots: Lots;
  /** Of the size on the side that would grow the position, in whole percent of the limit and size. */
  readonly inventoryCut: { readonly abovePct: number; readonly keepPct: number };
  /** Of the size on both sides. */
  readonly volCut: { readonly aboveAnnualisedVol: number; readonly keepPct: number };
}

/** What the maker knows when it decides. */
export interface QuotingConditions {
  readonly fairTicks: number;
  /** Absent where it could not be measured. */
  readonly annualisedVol: number | undefined;
  readonly isLiquidityLow: boolean;
  /** Signed: positive is long, negative is short. */
  readonly inventoryLots: number;
  /** Whether the volatility is one of stress: see `stressAfter`. */
  readonly isStressed: boolean;
}

/** Why a quote is wider or smaller than the base. */
export type QuoteReason =
  | 'inventory-penalty'
  | 'stress'
  | 'inventory-cut'
  | 'volatility-cut'
  | 'limit-room';

export type SpreadAndSize =
  | {
      readonly kind: 'quote';
      readonly spreadTicks: Ticks;
      readonly bidLots: Lots;
      readonly askLots: Lots;
      readonly reasons: readonly QuoteReason[];
    }
  | {
      readonly kind: 'stand-aside';
      readonly reason: 'volatility-unknown' | 'wider-than-obligation';
    };

/**
 * The decision: spread = max(min, ⌈(m·s + penalty)·stress⌉), equation (6), and a size for each side,
 * equations (7) and (8). m is `riskMultiplier`, s the move of equation (1). O(1).
 *
 * Every cut is a whole percentage, so that 90 lots cut to 70 % are 63.
 * @throws RangeError where the fair price is not positive, the inventory is not finite or the
 *   volatility is negative. The options are taken as checked by `checkSpreadAndSize`.
 */
export function spreadAndSize(
  conditions: QuotingConditions,
  options: SpreadAndSizeOptions,
): SpreadAndSize {
  const { annualisedVol, inventoryLots } = conditions;
  demand('the inventory must be finite', inventoryLots, Number.isFinite(inventoryLots));
  if (annualisedVol === undefined || Number.isNaN(annualisedVol)) {
    return { kind: 'stand-aside', reason: 'volatility-unknown' };
  }

  const widensForInventory = Math.abs(inventoryLots) > options.inventoryPenalty.aboveLots;
  const widensForStress = conditions.isStressed || conditions.isLiquidityLow;
  let wished =
    options.riskMultiplier * moveTicks(conditions.fairTicks, { ...options, annualisedVol });
  if (widensForInventory) wished += options.inventoryPenalty.ticks;
  if (widensForStress) wished *= options.stress.multiplier;
  const spreadTicks = ticks(Math.max(options.minSpreadTicks, askOnGrid(wished)));
  if (spreadTicks > (options.maxSpreadTicks ?? Number.POSITIVE_INFINITY)) {
    return { kind: 'stand-aside', reason: 'wider-than-obligation' };
  }

  const sizes = sidedSizes(annualisedVol, inventoryLots, options);
  const reasons: QuoteReason[] = [];
  if (widensForInventory) reasons.push('inventory-penalty');
  if (widensForStress) reasons.push('stress');
  return {
    kind: 'quote',
    spreadTicks,
    ...sizes,
    reasons: [...reasons, ...sizes.reasons],
  };
}

/**
 * Whether the market is under stress now: a latch that is set above one volatility, released below a
 * lower one, and in between stays as it was. An unknown volatility sets it.
 */
export function stressAfter(
  annualisedVol: number | undefined,
  wasStressed: boolean,
  { stress }: Pick<SpreadAndSizeOptions, 'stress'>,
): boolean {
  if (annualisedVol === undefined || Number.isNaN(annualisedVol)) return true;
  if (annualisedVol > stress.enterAnnualisedVol) return true;
  return wasStressed && annualisedVol >= stress.leaveAnnualisedVol;
}

/** Checks the options once, where a maker is made. @throws RangeError naming the first that is wrong */
export function checkSpreadAndSize(options: SpreadAndSizeOptions): void {
  const { stress, inventoryCut, volCut, inventoryPenalty } = options;
  const maxSpread = options.maxSpreadTicks ?? Number.POSITIVE_INFINITY;
  const notNegative: readonly (readonly [string, number])[] = [
    ['the risk multiplier', options.riskMultiplier],
    ['the exposed periods', options.exposedPeriods],
    ['the penalised inventory', inventoryPenalty.aboveLots],
    ['the inventory penalty', inventoryPenalty.ticks],
    ['the volatility that ends stress', stress.leaveAnnualisedVol],
    ['the volatility that cuts the size', volCut.aboveAnnualisedVol],
    ['the inventory that cuts the size', inventoryCut.abovePct],
  ];
  for (const [what, value] of notNegative) {
    demand(`${what} must not be negative`, value, value >= 0);
  }
  demand('a year must have periods', options.periodsPerYear, options.periodsPerYear > 0);
  demand('the least spread must be a tick', options.minSpreadTicks, options.minSpreadTicks >= 1);
  demand('the widest spread must reach the least', maxSpread, maxSpread >= options.minSpreadTicks);
  demand('stress must not narrow the spread', stress.multiplier, stress.multiplier >= 1);
  demand(
    'stress must begin where it ends or above',
    stress.enterAnnualisedVol,
    stress.enterAnnualisedVol >= stress.leaveAnnualisedVol,
  );
  demand('the base size must be positive', options.baseLots, options.baseLots > 0);
  demand('the limit must be positive', options.maxInventoryLots, options.maxInventoryLots > 0);
  for (const { keepPct } of [inventoryCut, volCut]) {
    const isPercentage = Number.isInteger(keepPct) && keepPct >= 0 && keepPct <= 100;
    demand('a cut must keep a whole percentage', keepPct, isPercentage);
  }
}

function sidedSizes(
  annualisedVol: number,
  inventoryLots: number,
  options: SpreadAndSizeOptions,
): { readonly bidLots: Lots; readonly askLots: Lots; readonly reasons: readonly QuoteReason[] } {
  const { baseLots, maxInventoryLots, inventoryCut, volCut } = options;
  const isLarge = Math.abs(inventoryLots) * 100 > maxInventoryLots * inventoryCut.abovePct;
  const isVolatile = annualisedVol > volCut.aboveAnnualisedVol;
  const volPct = isVolatile ? volCut.keepPct : 100;
  const growingPct = isLarge ? inventoryCut.keepPct : 100;
  const kept = (pct: number): number => Math.floor((baseLots * pct * volPct) / 10_000);

  const limits = { inventoryLots, maxInventoryLots };
  const wishedBid = kept(inventoryLots > 0 ? growingPct : 100);
  const wishedAsk = kept(inventoryLots < 0 ? growingPct : 100);
  const bidLots = lots(Math.min(wishedBid, Math.floor(roomLots('buy', limits))));
  const askLots = lots(Math.min(wishedAsk, Math.floor(roomLots('sell', limits))));
  const reasons: QuoteReason[] = [];
  if (isLarge) reasons.push('inventory-cut');
  if (isVolatile) reasons.push('volatility-cut');
  if (bidLots < wishedBid || askLots < wishedAsk) reasons.push('limit-room');
  return { bidLots, askLots, reasons };
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds) {
    throw new RangeError(
      `Cannot choose spread and size: ${requirement}, current value is ${value}`,
    );
  }
}
