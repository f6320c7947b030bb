/**
 * Reads a graded suite without running it: its hints, the titles and points of its tests, and the
 * sentence of each `expect`.
 *
 * An answer that crashes on import still has its points counted, and a hint needs no run. So hints,
 * titles and points must be literals, and this says so where they are not. The parser is the one of
 * vite, which is loaded for the run anyway; TypeScript's own takes a quarter of a second to load.
 */

import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';

export interface SuiteTest {
  readonly title: string;
  readonly points: number;
}

export interface SuiteSource {
  readonly exercise: string;
  readonly hints: readonly string[];
  readonly tests: readonly SuiteTest[];
  /** What the innermost `expect(…)` around a place in the suite expects, or a helper's `expectNear(…)`. */
  expectationAt(line: number, column: number): Expectation | undefined;
}

/** One `expect(value, 'sentence').matcher(argument)`, as far as it is written out. */
export interface Expectation {
  readonly sentence?: string;
  /** The name of the matcher: `toBe`. */
  readonly matcher?: string;
  /** The matcher's argument as it is written: `RangeError`. */
  readonly argument?: string;
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Reads the suite in a file. @throws TypeError where it is not one, or where a literal is missing */
export function readSuite(file: string): SuiteSource {
  return parseSuite(readFileSync(file, 'utf8'), file);
}

/** Reads a suite from its text; `file` is for messages. */
export function parseSuite(text: string, file: string): SuiteSource {
  const program = parseAst(text, { lang: 'ts' }) as unknown as SyntaxNode;
  const [suite] = [...callsOf(program, 'graded')];
  if (suite === undefined)
    throw new TypeError(`${file}: a suite must call graded(), and none does`);
  const [exercise, options, define] = argumentsOf(suite);
  return {
    exercise: literal(exercise, 'string', file, 'the exercise'),
    hints: hintsIn(options, file),
    tests: testsIn(define, file),
    expectationAt: (line, column) => expectationAround(program, text, offsetOf(text, line, column)),
  };
}

function hintsIn(options: SyntaxNode | undefined, file: string): string[] {
  const properties = (options?.properties ?? []) as SyntaxNode[];
  const hints = properties.find((property) => (property.key as SyntaxNode).name === 'hints');
  const elements = ((hints?.value as SyntaxNode | undefined)?.elements ?? []) as SyntaxNode[];
  return elements.map((element) => literal(element, 'string', file, 'a hint'));
}

function testsIn(define: SyntaxNode | undefined, file: string): SuiteTest[] {
  const [parameter] = (define?.params ?? []) as SyntaxNode[];
  if (define === undefined || typeof parameter?.name !== 'string') {
    throw new TypeError(`${file}: the last argument of graded() must be a function of \`points\``);
  }
  return [...callsOf(define, parameter.name)].map((call) => {
    const [points, title] = argumentsOf(call);
    return {
      title: literal(title, 'string', file, 'the title of a test'),
      points: literal(points, 'number', file, 'the points of a test'),
    };
  });
}

function expectationAround(
  program: SyntaxNode,
  text: string,
  offset: number,
): Expectation | undefined {
  let innermost: Expectation | undefined;
  for (const [call, chain] of expectsIn(program)) {
    if (chain.start > offset || offset >= chain.end) continue;
    const sentence = literalValue(argumentsOf(call)[1]);
    const matcher = (chain.callee as SyntaxNode | undefined)?.property as SyntaxNode | undefined;
    const [argument] = chain === call ? [] : argumentsOf(chain);
    innermost = {
      ...(typeof sentence === 'string' && { sentence }),
      ...(typeof matcher?.name === 'string' && { matcher: matcher.name }),
      ...(argument && { argument: text.slice(argument.start, argument.end) }),
    };
  }
  return innermost ?? helperAround(program, offset);
}

/** The sentence of the innermost `expectNear(value, …, 'sentence')`: a suite's own helper, named alike. */
function helperAround(program: SyntaxNode, offset: number): Expectation | undefined {
  let sentence: unknown;
  for (const call of nodesIn(program)) {
    const name = (call.callee as SyntaxNode | undefined)?.name;
    if (typeof name !== 'string' || !/^expect[A-Z]/.test(name)) continue;
    if (call.start <= offset && offset < call.end)
      sentence = literalValue(argumentsOf(call).at(-1));
  }
  return typeof sentence === 'string' ? { sentence } : undefined;
}

/** Each `expect(…)` with the whole `expect(…).not.toBe(…)` it begins; outer ones come first. */
function* expectsIn(program: SyntaxNode): Generator<readonly [SyntaxNode, SyntaxNode]> {
  const isExpect = (node: SyntaxNode) => (node.callee as SyntaxNode | undefined)?.name === 'expect';
  const begun = new Set<SyntaxNode>();
  for (const chain of nodesIn(program)) {
    if (chain.type !== 'CallExpression' || begun.has(chain)) continue;
    let start = isExpect(chain) ? chain : (chain.callee as SyntaxNode);
    while (start.type === 'MemberExpression') start = start.object as SyntaxNode;
    if (!isExpect(start)) continue;
    begun.add(start);
    yield [start, chain];
  }
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let seen = 1; seen < line; seen += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Every call of a function by its bare name, outer calls before those inside them. */
function* callsOf(node: SyntaxNode, name: string): Generator<SyntaxNode> {
  for (const one of nodesIn(node)) {
    const callee = one.callee as SyntaxNode | undefined;
    if (one.type === 'CallExpression' && callee?.name === name) yield one;
  }
}

function* nodesIn(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) {
      if (isNode(child)) yield* nodesIn(child);
    }
  }
}

function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  return call.arguments as SyntaxNode[];
}

function literal(node: SyntaxNode | undefined, type: 'string', file: string, what: string): string;
function literal(node: SyntaxNode | undefined, type: 'number', file: string, what: string): number;
function literal(node: SyntaxNode | undefined, type: string, file: string, what: string): unknown {
  const value = literalValue(node);
  if (typeof value !== type) {
    throw new TypeError(`${file}: ${what} must be written as a ${type}, so that it can be read`);
  }
  return value;
}

/** The value of a string or number that stands in the source, also of strings joined by `+`. */
function literalValue(node: SyntaxNode | undefined): unknown {
  if (node?.type === 'Literal') return node.value;
  if (node?.type === 'TemplateLiteral') {
    const [only, ...others] = node.quasis as SyntaxNode[];
    const text = only?.value as { cooked?: string } | undefined;
    return others.length === 0 ? text?.cooked : undefined;
  }
  if (node?.type === 'BinaryExpression' && node.operator === '+') {
    const sides = [node.left, node.right].map((side) => literalValue(side as SyntaxNode));
    return sides.every((side) => typeof side === 'string') ? sides.join('') : undefined;
  }
  return undefined;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
