/**
 * `npm run doctor`: looks at everything `npm start` needs, and says what is wrong and what to do.
 * Status 1 where there is a problem.
 */

import { CHECKS, type Finding } from '../course/jupyter/diagnosis.js';
import { jupyterFiles } from '../course/jupyter/project.js';

export async function main(): Promise<number> {
  const files = jupyterFiles();
  let problems = 0;
  for (const check of CHECKS) {
    for (const finding of await check(files)) {
      console.log(describe(finding));
      if (finding.todo !== undefined) problems++;
    }
  }
  console.log(problems === 0 ? '\nAll is well.' : `\nProblems: ${problems}.`);
  return problems === 0 ? 0 : 1;
}

function describe({ what, found, todo }: Finding): string {
  if (todo === undefined) return `ok       ${what}: ${found}`;
  return `problem  ${what}: ${found}\n         What to do: ${todo}.`;
}
