/**
 * Turns an error, as it was thrown in the process of an answer, into what a learner is told.
 *
 * What a test was after is what `expect` got as its sentence, so that comes first and the values
 * next. The rest are the ways in which an answer fails beside being wrong: it is not written yet, an
 * export is missing, it changes its input, it ends the process, it does not compile, it throws.
 */

import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { assertionParts } from './assertion.js';
import { frameIn } from './stack-frame.js';
import type { Failure } from './worker-report.js';

export interface FailureContext {
  /** `03-inventory-skew/skewed-quotes`. */
  readonly exercise: string;
  readonly answerFile: string;
  readonly suiteFile: string;
}

/** What one recogniser finds in an error; the details and the place are the same for all. */
type Finding = Pick<Failure, 'status' | 'sentence' | 'isAssertion' | 'expected' | 'actual'>;
type Recogniser = (error: Error, context: FailureContext) => Finding | undefined;

const RECOGNISERS: readonly Recogniser[] = [
  notWrittenYet,
  missingExport,
  changedInput,
  endedProcess,
  neverEnded,
  doesNotCompile,
  cannotImport,
  failedAssertion,
];

/** Tells what an error means. Never throws, whatever was thrown. */
export function failureOf(thrown: unknown, context: FailureContext): Failure {
  const error = asError(thrown);
  const { error: cause, input } = propertyFailure(error);
  const place = frameIn(cause, context.suiteFile);
  return {
    ...(recognise(cause, context) ?? threw(cause, context)),
    ...(input !== undefined && { input }),
    details: stripVTControlCharacters(String(error.stack ?? error.message)),
    ...(place && { suiteLine: place.line, suiteColumn: place.column }),
  };
}

function recognise(error: Error, context: FailureContext): Finding | undefined {
  for (const recogniser of RECOGNISERS) {
    const finding = recogniser(error, context);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

function notWrittenYet(error: Error, context: FailureContext): Finding | undefined {
  const todo = related(error).find(({ message }) => message === `TODO ${context.exercise}`);
  if (todo === undefined) return undefined;
  const name = frameIn(todo, context.answerFile)?.name;
  const what = name === undefined ? 'This part' : name.startsWith('new ') ? name : `${name}()`;
  return incident('unattempted', `${what} is not written yet.`);
}

function missingExport(error: Error, context: FailureContext): Finding | undefined {
  const pattern = /__(?:vite_ssr|vi)_import_\d+__\.([\w$]+)\)? is not a (?:function|constructor)/;
  for (const { message } of related(error)) {
    const name = pattern.exec(message)?.[1];
    if (name === undefined) continue;
    const file = basename(context.answerFile);
    return incident('crashed', `Your file ${file} does not export ${name}.`);
  }
  return undefined;
}

/** Suites freeze their inputs; in strict mode a write to one throws, in these words of V8. */
function changedInput(error: Error): Finding | undefined {
  const pattern =
    /^Cannot (assign to read only property|add property|delete property|define property|redefine property)/;
  const found = related(error).find((one) => one.name === 'TypeError' && pattern.test(one.message));
  if (found === undefined) return undefined;
  const sentence = `Your code changed its input, which belongs to the caller: work on a copy. (${found.message}.)`;
  return incident('wrong', sentence);
}

function endedProcess(error: Error): Finding | undefined {
  const pattern = /^process\.exit unexpectedly called with "(.*)"/;
  const code = related(error)
    .map(({ message }) => pattern.exec(message)?.[1])
    .find((found) => found !== undefined);
  if (code === undefined) return undefined;
  const sentence = `Your code called process.exit(${code}), which ends the whole program: return a value or throw an error instead.`;
  return incident('crashed', sentence);
}

function neverEnded(error: Error): Finding | undefined {
  const ms = /^Test timed out in (\d+)ms/.exec(error.message)?.[1];
  if (ms === undefined) return undefined;
  const sentence = `Waited ${Number(ms) / 1000} s for a promise that was never settled.`;
  return incident('timed out', sentence);
}

function doesNotCompile(error: Error, context: FailureContext): Finding | undefined {
  const pattern = /\[PARSE_ERROR\] (.*)\n.*\[ *(.*):(\d+):(\d+) *\]/;
  const [, message, file, line, column] =
    pattern.exec(stripVTControlCharacters(error.message)) ?? [];
  if (message === undefined) return undefined;
  const where = `${basename(file ?? context.answerFile)}, line ${line}, column ${column}`;
  return incident('crashed', `Your file does not compile: ${where}: ${message}.`);
}

function cannotImport(error: Error): Finding | undefined {
  const pattern = /^Cannot find (module|package) '(.+)' imported from (.+)$/s;
  const [, , what, importer] = pattern.exec(error.message) ?? [];
  if (what === undefined) return undefined;
  const sentence = `${basename(importer as string)} imports '${what}', which there is not.`;
  return incident('crashed', sentence);
}

function failedAssertion(error: Error): Finding | undefined {
  const parts = assertionParts(error);
  return parts && { ...parts, status: 'wrong', isAssertion: true };
}

function threw(error: Error, context: FailureContext): Finding {
  const frame = frameIn(error, context.answerFile);
  const where = frame && ` (${basename(context.answerFile)}, line ${frame.line})`;
  const sentence = `Your code threw ${error.name}: ${stripVTControlCharacters(error.message)}${where ?? ''}`;
  return incident('crashed', sentence);
}

function incident(status: Finding['status'], sentence: string): Finding {
  return { status, sentence, isAssertion: false };
}

/** A property of fast-check wraps the error of the assertion, and knows the smallest input. */
function propertyFailure(error: Error): { error: Error; input?: string } {
  const input = /^Property failed after .*^Counterexample: (.*?)$/ms.exec(error.message)?.[1];
  if (input === undefined) return { error };
  if (error.cause instanceof Error) return { error: error.cause, input };
  const claim = new Error('This should hold for every input, and does not.');
  claim.name = 'AssertionError';
  claim.stack = error.stack;
  return { error: claim, input };
}

/** An error, the errors that caused it, and the one that an `expect(…).toThrow()` caught. */
function related(error: Error): Error[] {
  const found = new Set<Error>();
  const visit = (thing: unknown): void => {
    const value = typeof thing === 'string' ? errorInText(thing) : thing;
    if (!(value instanceof Error) || found.has(value)) return;
    found.add(value);
    visit(value.cause);
    visit((value as { actual?: unknown }).actual);
  };
  visit(error);
  return [...found];
}

/** `.not.toThrow()` keeps of what was thrown only `TypeError: the message`. */
function errorInText(text: string): Error | undefined {
  const [, name, message] = /^(\w*Error): (.*)$/s.exec(text) ?? [];
  return name === undefined ? undefined : Object.assign(new Error(message), { name, stack: '' });
}

function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const fields =
    typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) };
  const error = new Error(
    'message' in fields ? String(fields.message) : 'something that is no Error',
  );
  const { name, stack } = fields as { name?: unknown; stack?: unknown };
  error.name = typeof name === 'string' ? name : 'a value';
  error.stack = typeof stack === 'string' ? stack : error.message;
  return Object.assign(error, fields);
}
