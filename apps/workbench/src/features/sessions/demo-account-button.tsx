import type { DemoAccountsView } from '@tongban/contract';

type DemoAccount = DemoAccountsView['accounts'][number];

interface DemoAccountButtonProps {
  readonly account: DemoAccount;
  readonly onChoose: (account: DemoAccount) => Promise<void>;
}

/** One account: who, in which post of which body, and what there is to try. */
export function DemoAccountButton({ account, onChoose }: DemoAccountButtonProps) {
  return (
    <button type="button" onClick={() => void onChoose(account)}>
      <span className="demo-who">
        <strong>{account.name}</strong>
        <code>{account.account}</code>
      </span>
      <span>{account.postName}</span>
      <small>{account.organisationName}</small>
      <small className="demo-hint">{account.hint}</small>
    </button>
  );
}
