import type { CatalogueItem, PowerType } from '@tongban/domain/catalogue';
import type { ApplicantGroup } from '../../../features/catalogue/index.ts';

/** 办事指南 of an item; with a county, its places of that county whatever the visitor has chosen. */
export function guideHref(itemId: string, countyId?: string): string {
  return countyId === undefined ? `/items/${itemId}` : `/items/${itemId}?county=${countyId}`;
}

/** The guide on paper. */
export function guidePrintHref(itemId: string): string {
  return `/items/${itemId}/print`;
}

export function applyHref(itemId: string, countyId?: string): string {
  return countyId === undefined ? `/items/${itemId}/apply` : `/items/${itemId}/apply?county=${countyId}`;
}

/** Where a bill is paid: items 46–49 are no applications. */
export function payHref(itemId: string): string {
  return `/pay/${itemId}`;
}

export function searchHref(query: string): string {
  return `/search?q=${encodeURIComponent(query)}`;
}

export function powerTypeHref(type: PowerType): string {
  return `/items/types/${type.replace('_', '-')}`;
}

export function departmentHref(departmentId: string): string {
  return `/items/departments/${departmentId}`;
}

export function applicantGroupHref(group: ApplicantGroup): string {
  return `/items/applicants/${group}`;
}

export function lifeEventHref(eventId: string): string {
  return `/life-events/${eventId}`;
}

/** 目录第5项; a county's own item has no number. */
export function catalogueWord({ catalogueNo }: Pick<CatalogueItem, 'catalogueNo'>): string {
  return catalogueNo === null ? '目录外事项' : `目录第${catalogueNo}项`;
}
