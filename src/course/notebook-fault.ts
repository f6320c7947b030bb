/**
 * Says what went wrong in a cell: the message, and the line of the cell as its author wrote it.
 *
 * A compile error names its line. A run-time error names a line of the JavaScript that tslab emitted,
 * which has no source map; the line of the cell that shares most words with it is the one.
 */

export interface CellFailure {
  /** Said instead of an output, where the kernel died or fell silent. */
  readonly text?: string;
  readonly outputs?: readonly Readonly<Record<string, unknown>>[];
  /** The JavaScript of the cell. */
  readonly emitted?: string;
}

/** The message and the source line of a failure. */
export function faultOf(
  code: string,
  failure: CellFailure,
): { message: string; sourceLine: string | undefined } {
  const text = failure.text ?? errorText(failure.outputs ?? []);
  return {
    message: withoutMachinery(text),
    sourceLine: sourceLine(code, text, failure.emitted ?? ''),
  };
}

/** tslab prints errors; the last thing on the error stream is what ended the cell. */
function errorText(outputs: readonly Readonly<Record<string, unknown>>[]): string {
  const errors = outputs.filter((output) => output.name === 'stderr');
  return String(errors.at(-1)?.text ?? 'The cell failed without a message.').trim();
}

/** The message without Node's and tslab's own frames, which say nothing of the notebook. */
function withoutMachinery(text: string): string {
  const machinery = /^\s+at .*(?:node:|tslab[\\/]dist|notebook-kernel|evalmachine)/;
  return text
    .replace(/^node:\S+:\d+\n.*\n\s*\^+\n\n/, '')
    .split('\n')
    .filter((line) => !machinery.test(line))
    .join('\n');
}

function sourceLine(code: string, message: string, emitted: string): string | undefined {
  const lines = code.split('\n');
  const compileError = /^(\d+):\d+ - /m.exec(message);
  if (compileError !== null) return lines[Number(compileError[1]) - 1]?.trim();
  // The outermost frame in the cell is the statement that was running; tslab's wrapper is below it.
  const statements = emitted.split('\n');
  const running = [...message.matchAll(/evalmachine\.<anonymous>:(\d+)/g)]
    .map((frame) => statements[Number(frame[1]) - 1] ?? '')
    .filter((statement) => statement.trim() !== '')
    .at(-1);
  if (running === undefined) return undefined;
  const words = wordsOf(running);
  const shared = (line: string) => wordsOf(line).filter((word) => words.includes(word)).length;
  const best = [...lines].sort((a, b) => shared(b) - shared(a))[0];
  return best === undefined || shared(best) === 0 ? undefined : best.trim();
}

function wordsOf(line: string): string[] {
  return line.match(/[A-Za-z0-9_$]+/g) ?? [];
}
