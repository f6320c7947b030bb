/**
 * A problem of the learner's machine, told in one line that says what is wrong and what to do.
 * Commands print its message and end with status 1; any other error is a bug and keeps its stack.
 */

export class Trouble extends Error {
  override readonly name = 'Trouble';
}

/** Runs a command; a `Trouble` becomes its sentence and status 1. */
export async function reportingTrouble(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(error.message);
    return 1;
  }
}
