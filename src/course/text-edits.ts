/**
 * Edits of a source text at the positions a syntax tree gives.
 *
 * What is not edited stays to the letter. The care is in the comments: a declaration goes with its
 * docstring and with a comment at the end of its own line, but neither the file's header nor a
 * neighbour's comment goes with it.
 */

import ts from 'typescript';

/** A stretch of the text and what stands there afterwards. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; where two removals share comments, the first takes them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.end < at) continue;
    result += text.slice(at, Math.max(at, edit.start)) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Takes a declaration away with its comments, and leaves the file's header and its neighbours'. */
export function removal(source: ts.SourceFile, node: ts.Node): Edit {
  const start = node.getFullStart();
  const end = afterTrailingComment(source, node.end);
  if (start > 0) return { start: afterTrailingComment(source, start), end, text: '' };
  // The blank line between the header and what comes next stays too.
  const header = headerEnd(source, node);
  return { start: header, end, text: header === 0 ? '' : '\n' };
}

/** Comments after the last statement belong to no signature. */
export function removalOfTheEnd(source: ts.SourceFile): Edit {
  const last = source.statements.at(-1);
  const start = last === undefined ? 0 : afterTrailingComment(source, last.end);
  return { start, end: source.text.length, text: '\n' };
}

function afterTrailingComment(source: ts.SourceFile, position: number): number {
  return ts.getTrailingCommentRanges(source.text, position)?.at(-1)?.end ?? position;
}

/**
 * Where the file's header ends: before an import it is all comments; before anything else, all but
 * the docstring that touches the declaration.
 */
function headerEnd(source: ts.SourceFile, first: ts.Node): number {
  const comments = ts.getLeadingCommentRanges(source.text, 0) ?? [];
  const last = comments.at(-1);
  if (last === undefined) return 0;
  const gap = source.text.slice(last.end, first.getStart(source));
  const touches = !ts.isImportDeclaration(first) && !/\n\s*\n/.test(gap);
  return (touches ? comments.at(-2)?.end : last.end) ?? 0;
}
