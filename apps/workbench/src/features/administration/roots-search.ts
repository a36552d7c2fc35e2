export interface RootsSearch {
  readonly before?: string;
}

export function readRootsSearch({ before }: Record<string, unknown>): RootsSearch {
  return typeof before === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(before) ? { before } : {};
}
