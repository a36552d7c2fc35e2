import { QUEUES, type Queue } from './queue-search.ts';

interface QueueTabsProps {
  readonly current: Queue;
  readonly onChoose: (queue: Queue) => void;
}

export function QueueTabs({ current, onChoose }: QueueTabsProps) {
  return (
    <nav className="queue-tabs" aria-label="办件列表">
      {QUEUES.map(({ queue, name }) => (
        <button
          key={queue}
          type="button"
          aria-current={queue === current ? 'page' : undefined}
          onClick={() => onChoose(queue)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
