import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../../shell/empty-state.tsx';
import { useSession } from '../../sessions/use-session.ts';
import { isNarrowed, type Queue, type QueueSearch } from './queue-search.ts';

const TEXTS: Readonly<Record<Queue, { title: string; text: string }>> = {
  waiting: { title: '没有待您办理的办件', text: '有新的办件或者转到您岗位的办件时，会显示在这里。' },
  incoming: {
    title: '没有待接收的案卷',
    text: '其他单位转递来的案卷会显示在这里，打开办件后办理“接收案卷”。',
  },
  all: { title: '您的工作范围内还没有办件', text: '窗口收件或者网上提交后，办件会显示在这里。' },
  closed: { title: '还没有办结的办件', text: '送达、不予受理、撤回或者终止的办件会显示在这里。' },
};

export function QueueEmpty({ search }: { readonly search: QueueSearch }) {
  const { queue = 'waiting' } = search;
  const { permissions } = useSession();
  if (isNarrowed(search)) {
    return (
      <EmptyState title="没有符合条件的办件">
        <p>请核对编号或者证件号码，证件号码须输入完整；姓名可以只输入一部分。</p>
        <p>
          {queue !== 'all' && (
            <Link to="/queue" search={{ ...search, queue: 'all' }}>
              在全部办件中查找
            </Link>
          )}{' '}
          <Link to="/queue" search={{ queue }}>
            清除条件
          </Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={TEXTS[queue].title}>
      <p>{TEXTS[queue].text}</p>
      {permissions.includes('intake') && (
        <p>
          <Link to="/intake">办理新收件</Link>
        </p>
      )}
    </EmptyState>
  );
}
