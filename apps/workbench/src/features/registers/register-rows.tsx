import { DataTable } from '../../shell/data-table.tsx';
import { APPOINTMENTS, ORGANISATIONS } from './body-columns.tsx';
import { DelegationRows } from './delegation-rows.tsx';
import { AGREEMENTS, MEMOS, SEALS } from './paper-columns.tsx';
import type { RegisterPageView } from './register-queries.ts';

/** The rows of whichever register the page is of. */
export function RegisterRows({ page }: { readonly page: RegisterPageView }) {
  switch (page.register) {
    case 'delegations':
      return <DelegationRows rows={page.rows} />;
    case 'agreements':
      return <DataTable caption="协议" columns={AGREEMENTS} rows={page.rows} keyOf={idOf} />;
    case 'memos':
      return <DataTable caption="审管衔接备忘录" columns={MEMOS} rows={page.rows} keyOf={idOf} />;
    case 'seals':
      return <DataTable caption="印章" columns={SEALS} rows={page.rows} keyOf={idOf} />;
    case 'organisations':
      return <DataTable caption="机构" columns={ORGANISATIONS} rows={page.rows} keyOf={idOf} />;
    case 'appointments':
      return <DataTable caption="任岗" columns={APPOINTMENTS} rows={page.rows} keyOf={idOf} />;
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
