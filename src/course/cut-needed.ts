/**
 * What a stub still refers to, once its bodies are cut.
 *
 * Starting from what stays for certain, every name is followed to its declaration in the same file;
 * an optional declaration that is reached stays too, and is followed in turn. Names are resolved by
 * the compiler and not by their spelling: a parameter `spread` does not keep a helper `spread`.
 */

import ts from 'typescript';
import type { CutPlan } from './cut-plan.js';

/** The optional declarations, private parameters and imported names that must stay. */
export function neededNodes(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  plan: CutPlan,
): ReadonlySet<ts.Node> {
  const needed = new Set<ts.Node>();

  function visit(node: ts.Node): void {
    const body = plan.bodies.get(node);
    if (body !== undefined) {
      if (body.keep !== undefined) visit(body.keep);
      return;
    }
    if (ts.isImportDeclaration(node) || (plan.optional.has(node) && !needed.has(node))) return;
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      for (const declaration of declarationsOf(node, checker)) follow(declaration);
    }
    ts.forEachChild(node, visit);
  }

  /** Keeps the imported name, or the optional part, that a declaration belongs to. */
  function follow(declaration: ts.Node): void {
    if (isImportedName(declaration) || ts.isParameter(declaration)) needed.add(declaration);
    for (let node = declaration; node !== undefined && node !== source; node = node.parent) {
      if (!plan.optional.has(node) || needed.has(node)) continue;
      needed.add(node);
      visit(node);
    }
  }

  ts.forEachChild(source, visit);
  return needed;
}

function declarationsOf(
  name: ts.Identifier | ts.PrivateIdentifier,
  checker: ts.TypeChecker,
): readonly ts.Node[] {
  const symbol = symbolOf(name, checker);
  if (symbol === undefined) return [];
  const declarations = symbol.declarations ?? [];
  // `constructor(private x)` declares two things under one node: only the field counts here.
  const isVariable = (symbol.flags & ts.SymbolFlags.FunctionScopedVariable) !== 0;
  return isVariable ? declarations.filter((node) => !ts.isParameter(node)) : declarations;
}

function symbolOf(
  name: ts.Identifier | ts.PrivateIdentifier,
  checker: ts.TypeChecker,
): ts.Symbol | undefined {
  const { parent } = name;
  if (ts.isParameter(parent) && parent.name === name) return undefined;
  if (ts.isShorthandPropertyAssignment(parent)) {
    return checker.getShorthandAssignmentValueSymbol(parent);
  }
  if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
  return checker.getSymbolAtLocation(name);
}

function isImportedName(node: ts.Node): boolean {
  return ts.isImportSpecifier(node) || ts.isNamespaceImport(node) || ts.isImportClause(node);
}
