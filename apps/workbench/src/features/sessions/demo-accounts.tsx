import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';

interface DemoAccountsProps {
  readonly onChoose: (entry: { account: string; password: string }) => void;
}

/** The accounts of the demonstration, to fill the form with one press; nothing outside a demonstration. */
export function DemoAccounts({ onChoose }: DemoAccountsProps) {
  const demo = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => answerOf(api.GET('/api/v1/sessions/demo-accounts')),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!demo.data || demo.data.accounts.length === 0) return null;
  return (
    <section className="demo-accounts" aria-labelledby="demo-title">
      <h2 id="demo-title">演示账号</h2>
      <p className="soft">点击填入账号和密码。审批人、印章保管人的动态验证码见演示启动时的说明。</p>
      <ul>
        {demo.data.accounts.map(({ account, password, name, postName, organisationName }) => (
          <li key={account}>
            <button type="button" onClick={() => onChoose({ account, password })}>
              <strong>{name}</strong>
              <span>{postName}</span>
              <small>{organisationName}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
