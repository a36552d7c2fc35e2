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
    <section className="demo-accounts" aria-labelledby="demo-title">
      <h2 id="demo-title">演示账号</h2>
      <p className="soft">点选即可填入账号和密码，审批人、印章保管人的动态验证码也会一并填好，再按“登录”。</p>
      {accountsByPlace(shown).map(({ placeName, placeNote, accounts }) => (
        <section key={placeName} aria-label={placeName}>
          <h3>{placeName}</h3>
          <p className="soft">{placeNote}</p>
          <ul>
            {accounts.map((account) => (
              <li key={account.account}>
                <button type="button" onClick={() => void choose(account)}>
                  <strong>{account.name}</strong>
                  <code>{account.account}</code>
                  <span>{account.postName}</span>
                  {account.organisationName.startsWith(placeName) &&
                    !account.organisationName.endsWith('人民政府') && (
                      <small>{account.organisationName}</small>
                    )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
