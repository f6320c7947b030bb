/**
 * How long single commands take: each is timed by itself, and all times go into an HDR histogram, which
 * keeps three digits over the whole range, so that the tail is not lost in an average. The clock itself
 * takes time, which is told beside and not taken off.
 */

import { build } from 'hdr-histogram-js';
import type { Contestant } from './contestants.js';

export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly p9999: number;
  readonly max: number;
  /** Half of two readings of the clock with nothing between them take this long or less. */
  readonly clock: number;
}

const CLOCK_READINGS = 100_000;
const NS_PER_MS = 1e6;

/**
 * Times every command once, in nanoseconds.
 * @param warmUp how many commands are played beforehand, so that compiled code is measured
 */
export function latencyOf(setUp: () => Contestant, commands: number, warmUp: number): Latency {
  const times = new Float64Array(commands);
  for (let played = 0; played < warmUp; played += commands) timeEach(setUp(), times);
  timeEach(setUp(), times);
  const histogram = histogramOf(times);
  const at = (percentile: number) => histogram.getValueAtPercentile(percentile);
  const clock = histogramOf(clockReadings()).getValueAtPercentile(50);
  return {
    ...{ p50: at(50), p99: at(99), p999: at(99.9), p9999: at(99.99) },
    ...{ max: histogram.maxValue, clock },
  };
}

function timeEach(contestant: Contestant, times: Float64Array): void {
  for (let index = 0; index < times.length; index++) {
    const began = performance.now();
    contestant.play(index, index + 1);
    times[index] = performance.now() - began;
  }
}

function clockReadings(): Float64Array {
  const times = new Float64Array(CLOCK_READINGS);
  for (let index = 0; index < times.length; index++) {
    const began = performance.now();
    times[index] = performance.now() - began;
  }
  return times;
}

function histogramOf(times: Float64Array) {
  const histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: 60e9,
    numberOfSignificantValueDigits: 3,
  });
  for (const ms of times) histogram.recordValue(Math.max(0, Math.round(ms * NS_PER_MS)));
  return histogram;
}
