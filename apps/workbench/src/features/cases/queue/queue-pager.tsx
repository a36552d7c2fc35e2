import { Link, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import type { QueueSearch } from './queue-search.ts';

interface QueuePagerProps {
  readonly search: QueueSearch;
  readonly next: string | null;
  readonly count: number;
}

/** Pages go by key: the browser's own way back is the page before. */
export function QueuePager({ search, next, count }: QueuePagerProps) {
  const { history } = useRouter();
  return (
    <nav className="pager" aria-label="翻页">
      <span className="soft">本页{count}件</span>
      {search.after && <Button onClick={() => history.back()}>上一页</Button>}
      {search.after && (
        <Link to="/queue" search={{ ...search, after: undefined }}>
          回到第一页
        </Link>
      )}
      {next && (
        <Link className="next-page" to="/queue" search={{ ...search, after: next }}>
          下一页
        </Link>
      )}
    </nav>
  );
}
