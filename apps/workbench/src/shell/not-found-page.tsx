import { Link } from '@tanstack/react-router';
import { EmptyState } from './empty-state.tsx';

export function NotFoundPage() {
  return (
    <EmptyState title="没有这个页面">
      <p>地址可能有误，或者内容不在您的工作范围内。</p>
      <p>
        <Link to="/">返回首页</Link>
      </p>
    </EmptyState>
  );
}
