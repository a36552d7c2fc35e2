export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** What the server says of one field, by its whole path or by its last part. */
export function problemOfField(problems: readonly FieldProblem[], path: string): string | undefined {
  const found =
    problems.find(({ field }) => field === path) ??
    problems.find(({ field }) => lastPart(field) === lastPart(path));
  return found?.message;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
