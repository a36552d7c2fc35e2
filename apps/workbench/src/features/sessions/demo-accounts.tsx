import { useQuery } from '@tanstack/react-query';
import type { DemoAccountsView } from '@tongban/contract';
import { Input } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { accountsByPlace } from './accounts-by-place.ts';
import { DemoAccountButton } from './demo-account-button.tsx';
import { DemoStory } from './demo-story.tsx';
import { filterAccounts } from './filter-accounts.ts';
import { lastDemoAccount, rememberDemoAccount } from './last-demo-account.ts';
import type { LoginEntry } from './login-entry.ts';

type DemoAccount = DemoAccountsView['accounts'][number];

interface DemoAccountsProps {
  readonly onChoose: (entry: LoginEntry) => void;
  /** Name of the one person whose account is shown; all when left out. */
  readonly onlyOf?: string;
}

/** The accounts of the demonstration, to fill the form with one press; nothing outside a demonstration. */
export function DemoAccounts({ onChoose, onlyOf }: DemoAccountsProps) {
  const [typed, setTyped] = useState('');
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
    rememberDemoAccount(fresh.account);
    onChoose({ account: fresh.account, password: fresh.password, code: fresh.oneTimeCode ?? '' });
  };
  const accounts = demo.data?.accounts ?? [];
  if (accounts.length === 0) return null;
  if (onlyOf !== undefined) {
    const theirs = accounts.filter(({ name }) => name === onlyOf);
    return <section className="demo-accounts">{listOf(theirs, choose)}</section>;
  }
  const last = accounts.find(({ account }) => account === lastDemoAccount());
  return (
    <section className="demo-accounts">
      <h2>演示账号</h2>
      <p className="soft">点选即填入账号、密码；审批人和印章保管人当前的动态验证码也一并填好。</p>
      <DemoStory />
      <div className="demo-search">
        <label htmlFor="demo-search">按地点、岗位或者姓名查找</label>
        <Input
          id="demo-search"
          allowClear
          size="large"
          value={typed}
          placeholder="例如：庄寨 审批"
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {typed.trim() === '' ? (
        <PlacesOfAccounts accounts={accounts} last={last} onChoose={choose} />
      ) : (
        <FoundAccounts accounts={filterAccounts(accounts, typed)} onChoose={choose} />
      )}
    </section>
  );
}

interface ListProps {
  readonly accounts: readonly DemoAccount[];
  readonly onChoose: (account: DemoAccount) => Promise<void>;
}

/** The one chosen last, then the places; the first is open. */
function PlacesOfAccounts({
  accounts,
  last,
  onChoose,
}: ListProps & { readonly last: DemoAccount | undefined }) {
  return (
    <>
      {last && (
        <div className="demo-last">
          <h3>上次使用</h3>
          {listOf([last], onChoose)}
        </div>
      )}
      {accountsByPlace(accounts).map(({ placeName, placeNote, accounts: ofPlace }, index) => (
        <details key={placeName} open={index === 0 && !last} name="demo-place">
          <summary>
            <h3>{placeName}</h3>
            <span className="soft">{placeNote}</span>
          </summary>
          {listOf(ofPlace, onChoose)}
        </details>
      ))}
    </>
  );
}

function FoundAccounts({ accounts, onChoose }: ListProps) {
  return (
    <div aria-live="polite">
      <p className="soft">
        {accounts.length === 0
          ? '没有找到，请换一个词，例如乡镇名称或者岗位名称。'
          : `找到 ${accounts.length} 个账号`}
      </p>
      {listOf(accounts, onChoose)}
    </div>
  );
}

function listOf(accounts: readonly DemoAccount[], onChoose: ListProps['onChoose']) {
  return (
    <ul>
      {accounts.map((account) => (
        <li key={account.account}>
          <DemoAccountButton account={account} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}
