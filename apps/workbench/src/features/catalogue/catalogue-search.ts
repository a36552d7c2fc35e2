export interface CatalogueSearch {
  readonly q?: string;
  readonly open?: 'check' | 'gaps';
}

export function readCatalogueSearch({ q, open }: Record<string, unknown>): CatalogueSearch {
  return {
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
    ...(open === 'check' || open === 'gaps' ? { open } : {}),
  };
}
