/**
 * A slider: one frame of plotly.js per value, all computed beforehand.
 *
 * Only what differs from value to value is stored: where every value has the same x, the frames leave
 * it out. The axes keep one range for all values, because a curve that moves in a picture that moves
 * with it shows nothing.
 */

import { fitAxes } from './fit-axes.js';
import { plain } from './plain-data.js';
import type { FigureSpec, SliderSpec, Trace } from './spec.js';
import { fail, validateTraces } from './validate.js';

type Json = Record<string, unknown>;

/** What changes when the slider stands at one value. */
export interface SliderFrame {
  /** The value as text. */
  readonly name: string;
  readonly data: readonly Json[];
  /** Which of the figure's traces `data` belongs to. */
  readonly traces: readonly number[];
  readonly title?: string;
}

export interface SliderFrames {
  /** The index of the value shown first. */
  readonly initial: number;
  readonly initialTraces: readonly Json[];
  readonly initialTitle?: string;
  readonly frames: readonly SliderFrame[];
  /** Fixes the ranges of axes that have none, over all values. */
  fitAxes(layout: Json): void;
}

/** The traces at each value, checked, each value asked for once. */
export function sliderPictures<V extends number | string>(
  spec: FigureSpec<V>,
  slider: SliderSpec<V>,
): (readonly Trace[])[] {
  const pictures = slider.values.map((value) => {
    const traces = slider.traces(value);
    const where = `figure "${spec.title}" at ${slider.label} ${value}`;
    validateTraces(where, traces);
    if (traces.length === 0) fail(where, 'it has no traces', 'return some from `slider.traces`');
    return traces;
  });
  const count = pictures[0]?.length;
  const odd = pictures.findIndex((picture) => picture.length !== count);
  if (odd >= 0) {
    fail(
      `figure "${spec.title}"`,
      `its slider must give as many traces at every value: ${count} at ${slider.values[0]}, ${pictures[odd]?.length} at ${slider.values[odd]}`,
    );
  }
  return pictures;
}

/**
 * @param still the traces that do not move, which come first in the figure's data
 * @param pictures the traces that do, at each value
 */
export function sliderFrames<V extends number | string>(
  spec: FigureSpec<V>,
  slider: SliderSpec<V>,
  still: readonly Json[],
  pictures: readonly (readonly Json[])[],
): SliderFrames {
  const initial = slider.initial === undefined ? 0 : slider.values.indexOf(slider.initial);
  const moving = pictures[initial] as readonly Json[];
  const changing = moving.map((_, which) =>
    changingKeys(pictures.map((all) => all[which] as Json)),
  );
  const titleAt = (index: number) => slider.title?.(slider.values[index] as V);
  return {
    initial,
    initialTraces: moving,
    initialTitle: titleAt(initial),
    frames: pictures.map((picture, index) => ({
      name: String(plain(slider.values[index])),
      data: picture.map((trace, which) => pick(trace, changing[which] as string[])),
      traces: moving.map((_, which) => still.length + which),
      title: titleAt(index),
    })),
    fitAxes: (layout) => fitAxes(spec, [...still, ...pictures.flat()], layout),
  };
}

function changingKeys(versions: readonly Json[]): string[] {
  const keys = new Set(versions.flatMap((version) => Object.keys(version)));
  return [...keys].filter(
    (key) => new Set(versions.map((version) => JSON.stringify(version[key]))).size > 1,
  );
}

function pick(trace: Json, keys: readonly string[]): Json {
  return Object.fromEntries(keys.map((key) => [key, trace[key] ?? null]));
}
