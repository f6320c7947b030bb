/**
 * What the gates read from the syntax trees of source files: imports, exports, places.
 */

import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The tree of one file. */
export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** A node and everything below it, parents first. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesIn(child);
}

/** The line, from 1, on which a node begins. */
export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

export interface Import {
  /** As it is written: `../units/index.js`. */
  readonly from: string;
  readonly line: number;
}

/** All imports and re-exports of a file, those of types and `import(…)` with a literal too. */
export function importsOf(source: ts.SourceFile): readonly Import[] {
  return [...nodesIn(source)].flatMap((node) => {
    const from = importedFrom(node);
    return from !== undefined && ts.isStringLiteralLike(from)
      ? [{ from: from.text, line: lineOf(source, node) }]
      : [];
  });
}

function importedFrom(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  }
  const isImportCall =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImportCall ? node.arguments[0] : undefined;
}

/** The names of the values (not the types) that a file exports; `*` where it passes all on. */
export function exportedValues(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    for (const name of valuesOf(statement)) names.add(name);
  }
  return names;
}

function valuesOf(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement) && !statement.isTypeOnly) {
    const clause = statement.exportClause;
    if (clause === undefined) return ['*'];
    if (ts.isNamespaceExport(clause)) return [clause.name.text];
    return clause.elements.flatMap((one) => (one.isTypeOnly ? [] : [one.name.text]));
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((one) => one.name.getText());
  }
  const isValue =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isValue && statement.name !== undefined ? [statement.name.text] : [];
}
