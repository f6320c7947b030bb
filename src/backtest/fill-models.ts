/**
 * The fill models by name, from the least to the most that they ask of the data.
 */

import type { Random } from '../random/index.js';
import { type DistanceFillOptions, DistanceFills } from './distance-fills.js';
import { EstimatedVenue } from './estimated-venue.js';
import { FifoVenue } from './fifo-venue.js';
import type { MarketEvent } from './market-events.js';
import { PriceFills } from './price-fills.js';
import { QueueFills } from './queue-fills.js';
import type { QueueOptions } from './queue-position.js';
import type { Crossing, Venue } from './venue.js';

/** Which fill model, and what it needs to know. */
export type FillModelOptions =
  | { readonly model: 'touch' }
  | { readonly model: 'trade-through' }
  | ({ readonly model: 'distance' } & DistanceFillOptions)
  | ({ readonly model: 'queue' } & QueueOptions)
  | { readonly model: 'fifo' };

export type FillModelName = FillModelOptions['model'];

/** Each with options to begin with. */
const DEFAULTS: { readonly [Name in FillModelName]: FillModelOptions & { model: Name } } = {
  touch: { model: 'touch' },
  'trade-through': { model: 'trade-through' },
  distance: { model: 'distance', perStep: 0.5, decayPerTick: 0.2, qtyLots: 100 },
  queue: { model: 'queue', position: 'risk-averse' },
  fifo: { model: 'fifo' },
};

export const FILL_MODELS = Object.keys(DEFAULTS) as readonly FillModelName[];

/**
 * A fill model with its usual options.
 * @throws RangeError where there is none of that name
 * @example runBacktest({ maker, fills: fillModelNamed('trade-through') }, events)
 */
export function fillModelNamed(name: string): FillModelOptions {
  const found = FILL_MODELS.find((known) => known === name);
  if (found !== undefined) return DEFAULTS[found];
  throw new RangeError(
    `Cannot fill orders: the fill model must be one of ${FILL_MODELS.join(', ')}, current value is ${name}`,
  );
}

/** The venue at which a model fills. @throws RangeError where its options cannot be used */
export function venueOf(
  options: FillModelOptions,
  crossing: Crossing,
  random: Random,
): Venue<MarketEvent> {
  switch (options.model) {
    case 'touch':
      return new EstimatedVenue(new PriceFills(0), crossing);
    case 'trade-through':
      return new EstimatedVenue(new PriceFills(1), crossing);
    case 'distance':
      return new EstimatedVenue(new DistanceFills(options, random), crossing);
    case 'queue':
      return new EstimatedVenue(new QueueFills(options), crossing);
    case 'fifo':
      return new FifoVenue(crossing);
    default:
      fillModelNamed((options as { model: string }).model);
      throw new TypeError('Cannot fill orders: the fill model must be known');
  }
}
