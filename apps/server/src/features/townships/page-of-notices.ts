import type { TownshipNotice } from '@tongban/domain/notice';

const PAGE_SIZE = 20;

/** One page of notices; pages count from 1, and beyond the last one there is nothing. */
export function pageOfNotices(notices: readonly TownshipNotice[], page: number) {
  return {
    notices: notices.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    page,
    pageCount: Math.max(1, Math.ceil(notices.length / PAGE_SIZE)),
    total: notices.length,
  };
}
