/** Ends an exhaustive `switch`: a new kind that nobody handles is an error of the compiler first. */
export function assertNever(value: never): never {
  throw new TypeError(`Cannot handle a kind nobody expected: ${JSON.stringify(value)}`);
}
