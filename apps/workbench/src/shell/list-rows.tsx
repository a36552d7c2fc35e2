import type { ReactNode } from 'react';
import { problemFrom } from '../api/api-problem.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { Waiting } from './waiting.tsx';

interface ListRowsProps<Page> {
  /** The reading of one page of the list. */
  readonly query: { readonly data: Page | undefined; readonly error: unknown };
  readonly rowsOf: (page: Page) => readonly unknown[];
  /** Shown instead of no rows: what this means and what to do about it. */
  readonly empty: ReactNode;
  readonly children: (page: Page) => ReactNode;
}

/** What stands under the filters of a list: still reading, a problem, nothing, or the rows. */
export function ListRows<Page>({ query: { data, error }, rowsOf, empty, children }: ListRowsProps<Page>) {
  const problem = error ? <ProblemNotice problem={problemFrom(error)} /> : null;
  if (data === undefined) return problem ?? <Waiting />;
  return (
    <>
      {problem}
      {rowsOf(data).length === 0 ? empty : children(data)}
    </>
  );
}
