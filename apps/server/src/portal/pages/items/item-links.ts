import type { CatalogueItem, PowerType } from '@tongban/domain/catalogue';

export function guideHref(itemId: string, countyId?: string): string {
  return countyId === undefined ? `/items/${itemId}` : `/items/${itemId}?county=${countyId}`;
}

export function applyHref(itemId: string, countyId?: string): string {
  return countyId === undefined ? `/items/${itemId}/apply` : `/items/${itemId}/apply?county=${countyId}`;
}

export function powerTypeHref(type: PowerType): string {
  return `/items?type=${type}`;
}

/** 目录第5项; a county's own item has no number. */
export function catalogueWord({ catalogueNo }: Pick<CatalogueItem, 'catalogueNo'>): string {
  return catalogueNo === null ? '目录外事项' : `目录第${catalogueNo}项`;
}
