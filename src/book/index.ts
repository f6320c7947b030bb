export type { BookView, DepthLevel, RestingOrder } from './book-view.js';
export { type DrawOptions, drawBook, drawDepth } from './draw-book.js';
export { drawQueues, type OrderLists } from './draw-queues.js';
export { OrderBook } from './order-book.js';
export { PriceLevel, type QueuePlace } from './price-level.js';
