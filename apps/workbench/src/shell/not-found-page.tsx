import { Link } from '@tanstack/react-router';
export function NotFoundPage() {
  return (
    <section className="empty">
      <h1>没有这个页面</h1>
      <p>地址可能有误，或者内容不在您的工作范围内。</p>
      <p>
        <Link to="/">返回首页</Link>
      </p>
    </section>
  );
}
