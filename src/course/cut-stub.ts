/**
 * Cuts the stub of an exercise out of its model answer.
 *
 * What a learner needs stays: signatures, types, docstrings, exported constants, and whatever is
 * tagged `@given`. What would give the answer away goes: bodies become a throw of `TODO <slug>`, and
 * private helpers, private fields and unused imports are dropped. The cut is made in the text, at
 * positions the syntax tree gives, so that what stays stays to the letter. Cutting a stub gives the
 * stub again: that is how `stubs.ts` knows one nobody has edited.
 */

import ts from 'typescript';
import { neededNodes } from './cut-needed.js';
import { planCut } from './cut-plan.js';
import { applyEdits, type Edit, removal, removalOfTheEnd } from './text-edits.js';

/**
 * The stub of a model answer, not yet formatted.
 * @param slug `<chapter>/<exercise>`, which the stub's TODO names
 * @param text the model answer
 * @throws TypeError where a function has no return type, which its stub would lose
 * @example cutStub('01-quotes-and-spreads/mid-and-spread', text)
 */
export function cutStub(slug: string, text: string): string {
  const { source, checker } = parse(`solutions/${slug}.ts`, text);
  const plan = planCut(source);
  const needed = neededNodes(source, checker, plan);
  const edits: Edit[] = [removalOfTheEnd(source)];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) edits.push(...importEdit(source, statement, needed));
  }
  for (const node of plan.optional) {
    if (!needed.has(node)) edits.push(removal(source, node));
  }
  for (const [body, { keep }] of plan.bodies) {
    const first = keep === undefined ? '' : `${keep.getText(source)} `;
    const stub = `{ ${first}throw new Error('TODO ${slug}'); }`;
    edits.push({ start: body.getStart(source), end: body.end, text: stub });
  }
  for (const parameter of plan.privateParameters) {
    if (needed.has(parameter)) continue;
    const start = parameter.getStart(source);
    edits.push({ start, end: parameter.name.getStart(source), text: '' });
  }
  return applyEdits(text, edits);
}

/** One file's tree and symbols; nothing it imports is read, so this takes milliseconds. */
function parse(file: string, text: string): { source: ts.SourceFile; checker: ts.TypeChecker } {
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
  };
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => (name === file ? source : undefined),
    fileExists: (name) => name === file,
    readFile: () => undefined,
  };
  const checker = ts.createProgram([file], options, host).getTypeChecker();
  return { source, checker };
}

/** Drops the names that nothing needs, or the whole import where none is left. */
function importEdit(
  source: ts.SourceFile,
  statement: ts.ImportDeclaration,
  needed: ReadonlySet<ts.Node>,
): Edit[] {
  const clause = statement.importClause;
  if (clause === undefined) return [];
  const parts: string[] = [];
  if (clause.name !== undefined && needed.has(clause)) parts.push(clause.name.text);
  const bindings = clause.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings) && needed.has(bindings)) {
    parts.push(bindings.getText(source));
  }
  if (bindings !== undefined && ts.isNamedImports(bindings)) {
    const names = bindings.elements.filter((element) => needed.has(element));
    if (names.length > 0) parts.push(`{ ${names.map((n) => n.getText(source)).join(', ')} }`);
  }
  if (parts.length === 0) return [removal(source, statement)];
  const text = `${clause.isTypeOnly ? 'type ' : ''}${parts.join(', ')}`;
  return [{ start: clause.getStart(source), end: clause.end, text }];
}
