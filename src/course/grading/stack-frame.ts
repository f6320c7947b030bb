/**
 * Finds where in a file an error came from, in the text of its stack.
 */

import { basename } from 'node:path';

export interface Frame {
  readonly line: number;
  readonly column: number;
  /** The function that the frame is in, where it has a name: `mid`, `OrderBook.add`, `new OrderBook`. */
  readonly name?: string;
}

const MODULE_LEVEL = /^(?:async )?(?:eval|Object\.<anonymous>|<anonymous>|Module\..*)$/;

/** The innermost frame of an error that lies in a file, or undefined. */
export function frameIn(error: Error, file: string): Frame | undefined {
  const name = basename(file).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const place = new RegExp(`[/\\\\]${name}(?:\\?[^:]*)?:(\\d+):(\\d+)\\)?$`);
  for (const text of String(error.stack ?? '').split('\n')) {
    const found = place.exec(text);
    if (found === null) continue;
    const within = /^\s*at (.+?) \(/.exec(text)?.[1]?.replace(/^async /, '');
    const isNamed = within !== undefined && !MODULE_LEVEL.test(within);
    return { line: Number(found[1]), column: Number(found[2]), ...(isNamed && { name: within }) };
  }
  return undefined;
}
