/**
 * What the cut of a stub does with each declaration of a model answer.
 *
 * Exported functions, and the methods, accessors and constructors of exported classes, lose their
 * bodies. Whatever is not exported, and private members, are optional: they stay only where
 * something that stays refers to them (`needed.ts` finds out). A declaration whose docstring says
 * `@given` stays as it is.
 */

import ts from 'typescript';

export interface CutPlan {
  /** Bodies to replace by the throw; `keep` is a `super(...)` call that must stay before it. */
  readonly bodies: ReadonlyMap<ts.Node, { readonly keep: ts.Statement | undefined }>;
  /** Declarations that stay only where they are needed. */
  readonly optional: ReadonlySet<ts.Node>;
  /** `constructor(private readonly x)`: the parameter stays, the field it declares is optional. */
  readonly privateParameters: ReadonlySet<ts.ParameterDeclaration>;
}

type FunctionLike =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.AccessorDeclaration;

interface Draft {
  readonly source: ts.SourceFile;
  readonly bodies: Map<ts.Node, { keep: ts.Statement | undefined }>;
  readonly optional: Set<ts.Node>;
  readonly privateParameters: Set<ts.ParameterDeclaration>;
}

/** The plan for one model answer. @throws TypeError where a function has no return type */
export function planCut(source: ts.SourceFile): CutPlan {
  const draft: Draft = {
    source,
    bodies: new Map(),
    optional: new Set(),
    privateParameters: new Set(),
  };
  const listed = namesExportedInLists(source);
  for (const statement of source.statements) {
    if (isModulePlumbing(statement) || isGiven(source, statement)) continue;
    if (isExported(statement, listed)) planExported(draft, statement);
    else draft.optional.add(statement);
  }
  return draft;
}

function planExported(draft: Draft, statement: ts.Statement): void {
  if (ts.isFunctionDeclaration(statement)) {
    planFunction(draft, statement, statement.name?.text ?? 'the default export');
  } else if (ts.isClassDeclaration(statement)) {
    planClass(draft, statement);
  } else if (ts.isVariableStatement(statement)) {
    for (const { name, type, initializer } of statement.declarationList.declarations) {
      planValue(draft, initializer, name.getText(draft.source), type !== undefined);
    }
  }
}

/** A value that may be a function, a class, or an object of functions. */
function planValue(
  draft: Draft,
  value: ts.Expression | undefined,
  name: string,
  typed: boolean,
): void {
  if (value === undefined) return;
  const inner = unwrapped(value);
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) {
    planFunction(draft, inner, name, typed);
  } else if (ts.isClassExpression(inner)) {
    planClass(draft, inner);
  } else if (ts.isObjectLiteralExpression(inner)) {
    for (const property of inner.properties) {
      if (isGiven(draft.source, property) || property.name === undefined) continue;
      const member = property.name.getText(draft.source);
      if (ts.isPropertyAssignment(property)) planValue(draft, property.initializer, member, typed);
      else if (isMethodLike(property)) planFunction(draft, property, member, typed);
    }
  }
}

function planClass(draft: Draft, node: ts.ClassLikeDeclaration): void {
  for (const member of node.members) {
    if (isGiven(draft.source, member)) continue;
    if (ts.isConstructorDeclaration(member)) planConstructor(draft, member);
    else if (isPrivate(member) || ts.isClassStaticBlockDeclaration(member)) {
      draft.optional.add(member);
    } else if (isMethodLike(member)) {
      planFunction(draft, member, member.name.getText(draft.source));
    } else if (ts.isPropertyDeclaration(member)) {
      const name = member.name.getText(draft.source);
      planValue(draft, member.initializer, name, member.type !== undefined);
    }
  }
}

function planConstructor(draft: Draft, node: ts.ConstructorDeclaration): void {
  for (const parameter of node.parameters) {
    if (isPrivate(parameter)) draft.privateParameters.add(parameter);
  }
  if (node.body === undefined) return;
  draft.bodies.set(node.body, { keep: node.body.statements.find(isSuperCall) });
}

function planFunction(draft: Draft, node: FunctionLike, name: string, typed = false): void {
  if (node.body === undefined) return;
  if (!typed && node.type === undefined && !ts.isSetAccessor(node)) {
    const { source } = draft;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    throw new TypeError(
      `Cannot cut ${source.fileName}:${line + 1}: give ${name}() a return type, so that its stub keeps it`,
    );
  }
  draft.bodies.set(node.body, { keep: undefined });
}

/** `(x)`, `x as T` and `x satisfies T` are all `x`. */
function unwrapped(value: ts.Expression): ts.Expression {
  const isWrapper =
    ts.isParenthesizedExpression(value) ||
    ts.isAsExpression(value) ||
    ts.isSatisfiesExpression(value);
  return isWrapper ? unwrapped(value.expression) : value;
}

function isMethodLike(node: ts.Node): node is ts.MethodDeclaration | ts.AccessorDeclaration {
  return ts.isMethodDeclaration(node) || ts.isAccessor(node);
}

/** Imports are looked at last; `export … from` and `export { … }` always stay. */
function isModulePlumbing(statement: ts.Statement): boolean {
  return ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
}

/** The names in `export { a, b }` and `export default a`. */
function namesExportedInLists(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement)) names.add(statement.expression.getText(source));
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier !== undefined) continue;
    if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause))
      continue;
    for (const { propertyName, name } of statement.exportClause.elements) {
      names.add((propertyName ?? name).text);
    }
  }
  return names;
}

function isExported(statement: ts.Statement, listed: ReadonlySet<string>): boolean {
  if (ts.isExportAssignment(statement) || has(statement, ts.SyntaxKind.ExportKeyword)) return true;
  const declarations: readonly ts.Node[] = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : [statement];
  return declarations.some((node) => {
    const name = ts.getNameOfDeclaration(node as ts.Declaration);
    return name !== undefined && ts.isIdentifier(name) && listed.has(name.text);
  });
}

function isPrivate(node: ts.ClassElement | ts.ParameterDeclaration): boolean {
  if (node.name !== undefined && ts.isPrivateIdentifier(node.name)) return true;
  return has(node, ts.SyntaxKind.PrivateKeyword);
}

function has(node: ts.Node, keyword: ts.SyntaxKind): boolean {
  if (!ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === keyword) ?? false;
}

/** Whether the docstring next to a declaration carries `@given`. */
function isGiven(source: ts.SourceFile, node: ts.Node): boolean {
  const comment = ts.getLeadingCommentRanges(source.text, node.getFullStart())?.at(-1);
  if (comment === undefined) return false;
  const text = source.text.slice(comment.pos, comment.end);
  return text.startsWith('/**') && /@given\b/.test(text);
}

function isSuperCall(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) &&
    ts.isCallExpression(statement.expression) &&
    statement.expression.expression.kind === ts.SyntaxKind.SuperKeyword
  );
}
