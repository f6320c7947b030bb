/**
 * What a figure is made of: the words a chapter uses to ask for one.
 *
 * Traces are those of plotly.js, written as plain objects; only what the workbook insists on has a
 * shape of its own: a title, axes with units, a sentence on what to see.
 */

/** One coordinate. A missing value is null, undefined or NaN, and leaves a gap. */
export type Datum = number | string | Date | null | undefined;

/** Coordinates: an array, or a typed array straight from a computation. */
export type Values =
  | readonly Datum[]
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array;

/** A trace of plotly.js. Any of its attributes may be given; these are the usual ones. */
export interface Trace {
  /** `scatter` (a line or points) unless told; `bar`, `histogram`, `candlestick`, `heatmap`, … */
  readonly type?: string;
  /** What the legend and the hover label call it. */
  readonly name?: string;
  /** `lines`, `markers`, `lines+markers`, `text`. */
  readonly mode?: string;
  readonly x?: Values;
  readonly y?: Values;
  readonly line?: Readonly<Record<string, unknown>>;
  readonly marker?: Readonly<Record<string, unknown>>;
  /** `y2` draws it on the right-hand axis of its panel. */
  readonly yaxis?: 'y' | 'y2';
  /** In a figure with panels: which panel a trace of the slider belongs to, from 0. */
  readonly panel?: number;
  readonly [attribute: string]: unknown;
}

export interface AxisSpec {
  readonly title: string;
  /** Shown as `title [unit]`. Empty for a pure number; not needed for dates and categories. */
  readonly unit?: string;
  readonly type?: 'linear' | 'log' | 'date' | 'category';
  /** In the axis's own units, on a log axis too. */
  readonly range?: readonly [Datum, Datum];
  /** How plotly.js writes the numbers at the ticks, in d3's notation: `.0%`, `,.2f`. */
  readonly tickFormat?: string;
}

/** One of several charts, stacked, that share the x axis. */
export interface PanelSpec {
  readonly y: AxisSpec;
  readonly y2?: AxisSpec;
  readonly traces?: readonly Trace[];
  /** Its share of the height, against the others' (1 unless told). */
  readonly weight?: number;
}

/** A parameter that the reader moves. All its pictures are computed beforehand, and stored. */
export interface SliderSpec<V extends number | string = number | string> {
  readonly label: string;
  readonly unit?: string;
  readonly values: readonly V[];
  /** The value shown first; the first of them unless told. */
  readonly initial?: V;
  /** The traces at a value: as many, and in the same order, at every value. */
  readonly traces: (value: V) => readonly Trace[];
  /** The figure's title at a value, where it changes. */
  readonly title?: (value: V) => string;
  /** Adds play and pause, for an animation. */
  readonly play?: boolean;
}

export interface FigureSpec<V extends number | string = number | string> {
  readonly title: string;
  /** One sentence on what to see, shown under the figure. */
  readonly see: string;
  readonly x: AxisSpec;
  /** Left out where there are `panels`, which have axes of their own. */
  readonly y?: AxisSpec;
  /** A second y axis, on the right; traces choose it with `yaxis: 'y2'`. */
  readonly y2?: AxisSpec;
  /** With a slider as well: the traces that do not move. */
  readonly traces?: readonly Trace[];
  readonly panels?: readonly PanelSpec[];
  readonly slider?: SliderSpec<V>;
  /** Of the chart in pixels, without title, slider and caption; 380 unless told, more with panels. */
  readonly height?: number;
  /** Raw plotly.js layout (shapes, annotations, barmode), laid over the figure's own. */
  readonly layout?: Readonly<Record<string, unknown>>;
}

/** What plotly.js is given: plain JSON. */
export interface PlotlyFigure {
  readonly data: readonly Record<string, unknown>[];
  readonly layout: Record<string, unknown>;
  readonly frames?: readonly PlotlyFrame[];
  readonly config: Record<string, unknown>;
}

export interface PlotlyFrame {
  readonly name: string;
  readonly data: readonly Record<string, unknown>[];
  readonly traces: readonly number[];
  readonly layout?: Record<string, unknown>;
}
