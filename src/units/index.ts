export { assertNever } from './assert-never.js';
export { Instrument, type InstrumentSpec } from './instrument.js';
export { type Lots, lots, type OrderId, orderId, type Ticks, ticks } from './numbers.js';
export { opposite, type Side, signOf } from './side.js';
export { HKEX_TICK_TABLE, type TickBand, tickSizeOf } from './tick-table.js';
export {
  NS_PER_DAY,
  NS_PER_HOUR,
  NS_PER_MICROSECOND,
  NS_PER_MILLISECOND,
  NS_PER_MINUTE,
  NS_PER_SECOND,
} from './time.js';
