/**
 * What the gates ask of a notebook's text: code that fits into a cell, and dollars that stay dollars.
 *
 * JupyterLab shows about a hundred characters of a line of code; what is longer runs out of the
 * cell. In prose it takes what stands between two dollars for a formula, and does so after Markdown
 * has removed a backslash before them. So an amount is itself a formula, `$\$99.95$`.
 */

/** A line of a text at fault, counted from 1, and what is wrong with it. */
export interface LineFault {
  readonly line: number;
  readonly fault: string;
}

/** The lines of a code cell that are longer than so many characters. */
export function longLines(code: string, most: number): readonly LineFault[] {
  return code.split('\n').flatMap((text, index) => {
    const { length } = [...text];
    return length > most
      ? [{ line: index + 1, fault: `${length} characters, at most ${most}: ${text.trim()}` }]
      : [];
  });
}

/** Code, fenced or between backticks, display formulas, then whatever a single dollar can mean. */
const TOKENS = new RegExp(
  [
    /(?<code>^ *(?:> *)*```[\s\S]*?^ *(?:> *)*```|(?<ticks>`+)(?!`)[\s\S]*?(?<!`)\k<ticks>(?!`))/,
    /(?<display>\$\$[\s\S]*?\$\$)/,
    /(?<escaped>\\\$)/,
    /(?<formula>\$(?!\s)(?:\\[\s\S]|(?!\n\s*\n)[^$\\])*?(?<!\s)\$)/,
    /(?<dollar>\$)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** The dollars of a Markdown cell that are neither code nor part of a formula. */
export function strayDollars(markdown: string): readonly LineFault[] {
  return [...markdown.matchAll(TOKENS)].flatMap(({ index, groups = {} }) => {
    if (groups.escaped === undefined && groups.dollar === undefined) return [];
    const line = markdown.slice(0, index).split('\n').length;
    const near = markdown.slice(index).split('\n')[0]?.slice(0, 30);
    return [{ line, fault: `a dollar outside of a formula, write $\\$99.95$: ${near}` }];
  });
}
