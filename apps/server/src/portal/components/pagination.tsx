export type PaginationProps = {
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
  /** Number of records in all pages. */
  readonly total: number;
  readonly hrefOf: (page: number) => string;
};

/** Earlier and later pages and where one is; a single page shows only the count. */
export function Pagination({ page, pageCount, total, hrefOf }: PaginationProps) {
  return (
    <nav className="pagination" aria-label="翻页">
      <p>
        共{total}条{pageCount > 1 && `，第${page}页，共${pageCount}页`}
      </p>
      {pageCount > 1 && (
        <ul>
          {page > 1 && (
            <li>
              <a className="button button-secondary" rel="prev" href={hrefOf(page - 1)}>
                上一页
              </a>
            </li>
          )}
          {page < pageCount && (
            <li>
              <a className="button button-secondary" rel="next" href={hrefOf(page + 1)}>
                下一页
              </a>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
