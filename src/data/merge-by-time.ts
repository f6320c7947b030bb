/** Several streams in time order become one in time order, holding one item of each at a time. */

/**
 * Merges streams; at equal times the stream that is named first comes first. O(streams) an item.
 * @example mergeByTime(readTrades('trades.csv', options), readQuotes('quotes.csv', options))
 */
export async function* mergeByTime<T extends { readonly timeNs: number }>(
  ...streams: readonly AsyncIterable<T>[]
): AsyncGenerator<T> {
  const iterators = streams.map((stream) => stream[Symbol.asyncIterator]());
  try {
    const heads = await Promise.all(iterators.map((iterator) => iterator.next()));
    for (;;) {
      let first: number | undefined;
      heads.forEach((head, index) => {
        if (head.done === true) return;
        const best = first === undefined ? undefined : heads[first]?.value;
        if (best === undefined || head.value.timeNs < best.timeNs) first = index;
      });
      if (first === undefined) return;
      yield (heads[first] as IteratorResult<T>).value;
      heads[first] = await (iterators[first] as AsyncIterator<T>).next();
    }
  } finally {
    for (const iterator of iterators) await iterator.return?.();
  }
}
