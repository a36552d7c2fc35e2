export interface MatrixSearch {
  readonly county?: string;
}

export function readMatrixSearch({ county }: Record<string, unknown>): MatrixSearch {
  return typeof county === 'string' && county !== '' ? { county } : {};
}
