/**
 * What a figure must not lack, said in a sentence that names the figure, the fault and the remedy.
 *
 * A chart without units, or one that silently draws nothing, teaches nothing; so both are errors
 * here, where the author sees them, and not blank pictures that a reader finds.
 */

import { finiteNumbers, isValues } from './plain-data.js';
import type { AxisSpec, FigureSpec, PanelSpec, SliderSpec, Trace, Values } from './spec.js';

/** Trace types whose x and y have each a length of their own. */
const GRIDS = new Set(['heatmap', 'contour', 'surface']);
const COORDINATES = ['x', 'y', 'open', 'high', 'low', 'close'] as const;

/** @throws RangeError naming the first thing that is missing or wrong, and what to do */
export function validateFigure<V extends number | string>(spec: FigureSpec<V>): void {
  const title = spec.title?.trim();
  if (!title) fail('a figure', 'it must have a title', 'give `title`');
  const where = `figure "${title}"`;
  if (!spec.see?.trim()) {
    fail(where, 'it must tell the reader what to see', 'give one sentence as `see`');
  }
  validateAxis(where, 'x', spec.x);
  if (spec.panels === undefined) {
    validateAxis(where, 'y', spec.y);
    if (spec.y2 !== undefined) validateAxis(where, 'y2', spec.y2);
  } else {
    validatePanels(where, spec);
  }
  if (spec.height !== undefined && !(spec.height >= 100 && spec.height <= 5000)) {
    fail(where, `height must be from 100 to 5000 pixels, current value is ${spec.height}`);
  }
  if (spec.slider !== undefined) validateSlider(where, spec.slider);
}

/** @throws RangeError where the traces of one picture cannot be drawn */
export function validateTraces(where: string, traces: readonly Trace[]): void {
  if (!Array.isArray(traces)) fail(where, '`traces` must be an array of traces');
  traces.forEach((trace, index) => {
    const name = trace.name === undefined ? `trace ${index}` : `trace "${trace.name}"`;
    validateTrace(`${where}, ${name}`, trace);
  });
}

function validateTrace(where: string, trace: Trace): void {
  const given = COORDINATES.filter((key) => trace[key] !== undefined);
  for (const key of given) {
    const values = trace[key];
    if (!isValues(values)) fail(where, `${key} must be an array or a typed array`);
    validateValues(where, key, values as Values);
  }
  if (given.length === 0 && !isValues(trace.z) && !isValues(trace.values)) {
    fail(where, 'it must have coordinates', 'give `x` and `y`');
  }
  if (GRIDS.has(trace.type ?? 'scatter')) return;
  const lengths = given.map((key) => (trace[key] as Values).length);
  if (new Set(lengths).size > 1) {
    const found = given.map((key, index) => `${key} has ${lengths[index]}`).join(', ');
    fail(where, `its coordinates must be equally long: ${found}`);
  }
}

function validateValues(where: string, key: string, values: Values): void {
  if (values.length === 0) fail(where, `${key} must not be empty`);
  const numbers = finiteNumbers(values);
  const other = Array.from(values as ArrayLike<unknown>).some(
    (value) => typeof value === 'string' || value instanceof Date,
  );
  if (numbers.length === 0 && !other) {
    fail(
      where,
      `${key} must hold at least one finite number, and all ${values.length} are missing`,
    );
  }
}

function validateAxis(where: string, name: string, axis: AxisSpec | undefined): void {
  if (!axis?.title?.trim()) {
    fail(where, `axis ${name} must have a title`, `give \`${name}: { title, unit }\``);
  }
  const needsUnit = axis?.type !== 'date' && axis?.type !== 'category';
  if (needsUnit && typeof axis?.unit !== 'string') {
    fail(where, `axis ${name} must have a unit`, "give `unit`, or `unit: ''` for a pure number");
  }
  if (axis?.range === undefined) return;
  const [from, to] = axis.range;
  if (from === to || Number.isNaN(from) || Number.isNaN(to)) {
    fail(where, `axis ${name} must span a range, current value is [${from}, ${to}]`);
  }
  if (axis.type === 'log' && axis.range.some((end) => typeof end !== 'number' || end <= 0)) {
    fail(where, `axis ${name} is logarithmic, so its range must be positive: [${from}, ${to}]`);
  }
}

function validatePanels<V extends number | string>(where: string, spec: FigureSpec<V>): void {
  const panels = spec.panels as readonly PanelSpec[];
  if (panels.length === 0) fail(where, '`panels` must not be empty');
  if (spec.y !== undefined || spec.y2 !== undefined) {
    fail(where, 'with `panels` the y axes belong to the panels', 'move `y` into them');
  }
  panels.forEach((panel, index) => {
    validateAxis(`${where}, panel ${index}`, 'y', panel.y);
    if (panel.y2 !== undefined) validateAxis(`${where}, panel ${index}`, 'y2', panel.y2);
  });
}

function validateSlider<V extends number | string>(where: string, slider: SliderSpec<V>): void {
  if (!slider.label?.trim()) fail(where, 'its slider must have a label', 'give `slider.label`');
  if (!Array.isArray(slider.values) || slider.values.length < 2) {
    fail(where, 'its slider must have at least two `values`');
  }
  if (new Set(slider.values).size < slider.values.length) {
    fail(where, `its slider must not repeat a value: ${slider.values.join(', ')}`);
  }
  if (slider.initial !== undefined && !slider.values.includes(slider.initial)) {
    const values = slider.values.join(', ');
    fail(where, `\`slider.initial\` must be one of ${values}, current value is ${slider.initial}`);
  }
}

/** Throws the sentence. Declared so that the compiler knows it does not return. */
export function fail(where: string, requirement: string, remedy?: string): never {
  const end = remedy === undefined ? '' : `; ${remedy}`;
  throw new RangeError(`Cannot draw ${where}: ${requirement}${end}`);
}
