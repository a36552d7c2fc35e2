import { useQuery } from '@tanstack/react-query';
import type { DemoAccountsView } from '@tongban/contract';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { accountsByPlace } from './accounts-by-place.ts';
import type { LoginEntry } from './login-entry.ts';

type DemoAccount = DemoAccountsView['accounts'][number];

interface DemoAccountsProps {
  readonly onChoose: (entry: LoginEntry) => void;
  /** Name of the one person whose account is shown; all when left out. */
  readonly onlyOf?: string;
}

/** The accounts of the demonstration, to fill the form with one press; nothing outside a demonstration. */
export function DemoAccounts({ onChoose, onlyOf }: DemoAccountsProps) {
  const demo = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => answerOf(api.GET('/api/v1/sessions/demo-accounts')),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const choose = async (chosen: DemoAccount) => {
    // A code counts for half a minute and once: the one that came with the page is too old.
    const { accounts = [] } = (await demo.refetch()).data ?? {};
    const fresh = accounts.find(({ account }) => account === chosen.account) ?? chosen;
    onChoose({ account: fresh.account, password: fresh.password, code: fresh.oneTimeCode ?? '' });
  };
  const shown = (demo.data?.accounts ?? []).filter(({ name }) => onlyOf === undefined || name === onlyOf);
  if (shown.length === 0) return null;
  return (
    <section className="demo-accounts">
      <h2>演示账号</h2>
      <p className="soft">点选即填入账号、密码；审批人和印章保管人当前的动态验证码也一并填好。</p>
      {accountsByPlace(shown).map(({ placeName, placeNote, accounts }, index) => (
        <details key={placeName} open={index === 0} name="demo-place">
          <summary>
            <h3>{placeName}</h3>
            <span className="soft">{placeNote}</span>
          </summary>
          <ul>
            {accounts.map((account) => (
              <li key={account.account}>
                <DemoAccountButton account={account} onChoose={choose} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

interface DemoAccountButtonProps {
  readonly account: DemoAccount;
  readonly onChoose: (account: DemoAccount) => Promise<void>;
}

function DemoAccountButton({ account, onChoose }: DemoAccountButtonProps) {
  return (
    <button type="button" onClick={() => void onChoose(account)}>
      <span className="demo-who">
        <strong>{account.name}</strong>
        <code>{account.account}</code>
      </span>
      <span>{account.postName}</span>
      <small>{account.organisationName}</small>
    </button>
  );
}
