/**
 * Turns pip's many lines into one that moves: how many of the packages are fetched. On a terminal
 * the line is rewritten in place; in a log every 25th package gets a line.
 */

export interface InstallProgress {
  readonly line: (text: string) => void;
  readonly end: (ok: boolean) => void;
}

const STEP_IN_LOG = 25;

/** Follows pip as it installs a requirements file. */
export function installProgress(
  requirements: string,
  out: NodeJS.WritableStream & { isTTY?: boolean },
): InstallProgress {
  let total = requirements.split('\n').filter((line) => /^[a-z0-9]/i.test(line)).length;
  let fetched = 0;
  const show = (text: string) => out.write(out.isTTY ? `\r\u001b[K  ${text}` : `  ${text}\n`);
  return {
    line(text) {
      if (/^Ignoring /.test(text)) {
        total--;
      } else if (/^(Collecting|Requirement already satisfied)/.test(text)) {
        fetched++;
        if (out.isTTY || fetched % STEP_IN_LOG === 0) {
          show(`fetching packages: ${Math.min(fetched, total)} of ${total}`);
        }
      } else if (/^Installing collected packages/.test(text)) {
        show('unpacking them (about 20 seconds)');
      }
    },
    end(ok) {
      if (ok) show('done');
      if (out.isTTY) out.write('\n');
    },
  };
}
