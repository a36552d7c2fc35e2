import { Link, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';

interface PagerProps {
  readonly count: number;
  /** What is counted: 件, 条, 个. */
  readonly unit: string;
  /** Where this page begins; left out on the first. */
  readonly after: string | undefined;
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** Pages of a list go by key, `after` in its address: the browser's own way back is the page before. */
export function Pager({ count, unit, after, next }: PagerProps) {
  const { history } = useRouter();
  return (
    <nav className="data-foot" aria-label="翻页">
      <span className="soft">
        本页{count}
        {unit}
      </span>
      {after !== undefined && (
        <>
          <Button onClick={() => history.back()}>上一页</Button>
          <Link className="tool-link" to="." search={at(undefined)}>
            回到第一页
          </Link>
        </>
      )}
      {next !== null && (
        <Link className="tool-link" to="." search={at(next)}>
          下一页
        </Link>
      )}
    </nav>
  );
}

/** The same list from another place on. */
function at(after: string | undefined) {
  return (search: object) => ({ ...search, after });
}
