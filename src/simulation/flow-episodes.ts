/**
 * Episodes: stretches of time in which orders flow at other rates than they usually do.
 *
 * With one set of rates for ever, the past of a market says nothing of its future. Two things break
 * that in real markets and are made here from the same parts: somebody works a large order, so that
 * market orders lean to one side for a while; or many leave at once, so that the book is thin. The
 * episodes are drawn beforehand, so that a figure can shade them. Taught in chapter 07.
 */

import type { Random } from '../random/index.js';
import type { FlowRates } from './order-flow.js';

/** From `startTime` up to, not including, `endTime`, orders flow at these rates. */
export interface FlowEpisode {
  readonly startTime: number;
  readonly endTime: number;
  readonly rates: FlowRates;
}

export interface EpisodeOptions {
  /** Up to when to draw. The last episode may end later. */
  readonly untilTime: number;
  /** How long the usual rates last between two episodes, on average. */
  readonly usualMean: number;
  /** How long an episode lasts, on average. */
  readonly episodeMean: number;
  /** What an episode may be like: one of these, all equally likely. */
  readonly rates: readonly FlowRates[];
}

/**
 * Episodes in order of time, with gaps between them; lengths of both are exponential. Three numbers
 * are drawn for each. Cost: O(episodes).
 *
 * @throws RangeError where a mean is not positive and finite, or there are no rates
 * @example drawEpisodes({ untilTime: 3600, usualMean: 60, episodeMean: 30, rates }, random);
 */
export function drawEpisodes(options: EpisodeOptions, random: Random): FlowEpisode[] {
  const { untilTime, usualMean, episodeMean, rates } = options;
  const episodes: FlowEpisode[] = [];
  for (let endTime = 0; ; ) {
    const startTime = endTime + random.exponential(1 / usualMean);
    if (!(startTime < untilTime)) return episodes;
    endTime = startTime + random.exponential(1 / episodeMean);
    episodes.push({ startTime, endTime, rates: random.choice(rates) });
  }
}

/**
 * The rates at a time, as `orderFlow()` takes them: the episode's inside one, the usual ones outside.
 * Cost: O(log episodes) a call.
 *
 * @param episodes in order of time, none overlapping another
 * @example orderFlow(book, { startTicks, events, rates: ratesOver(TOKYO_RATES, episodes) }, random);
 */
export function ratesOver(
  usual: FlowRates,
  episodes: readonly FlowEpisode[],
): (time: number) => FlowRates {
  return (time) => episodeAt(episodes, time)?.rates ?? usual;
}

/** The episode that is on at a time, or undefined. O(log episodes). */
export function episodeAt(episodes: readonly FlowEpisode[], time: number): FlowEpisode | undefined {
  let [low, high] = [0, episodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((episodes[middle] as FlowEpisode).startTime <= time) low = middle + 1;
    else high = middle;
  }
  const last = episodes[low - 1];
  return last !== undefined && time < last.endTime ? last : undefined;
}
