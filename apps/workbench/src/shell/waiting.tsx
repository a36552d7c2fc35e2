import { Skeleton } from 'antd';

export function Waiting() {
  return (
    <div className="waiting" role="status" aria-label="正在读取">
      <Skeleton title paragraph={{ rows: 4 }} />
    </div>
  );
}
