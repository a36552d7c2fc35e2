import { PageTabs } from '../../../shell/page-tabs.tsx';
import { useSession } from '../../sessions/use-session.ts';
import { QUEUES, type Queue } from './queue-search.ts';

interface QueueTabsProps {
  readonly current: Queue;
  readonly onChoose: (queue: Queue) => void;
}

/** Nothing lies with those who only read: to them the list of what waits is what is being handled. */
export function QueueTabs({ current, onChoose }: QueueTabsProps) {
  const isDesk = useSession().permissions.includes('cases');
  return (
    <PageTabs label="办件列表">
      {QUEUES.map(({ queue, name }) => (
        <button
          key={queue}
          type="button"
          aria-current={queue === current ? 'page' : undefined}
          onClick={() => onChoose(queue)}
        >
          {queue === 'waiting' && !isDesk ? '在办' : queue === 'incoming' && !isDesk ? '转递途中' : name}
        </button>
      ))}
    </PageTabs>
  );
}
