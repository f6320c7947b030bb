/** What is said of an answer of which nothing is written. */
export function notAttempted(answer: string): string {
  return `Not attempted yet: write ${answer}, then grade it again.`;
}
