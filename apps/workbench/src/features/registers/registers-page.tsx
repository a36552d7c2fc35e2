import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '../../shell/empty-state.tsx';
import { ExportLinks } from '../../shell/export-links.tsx';
import { ListRows } from '../../shell/list-rows.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { Pager } from '../../shell/pager.tsx';
import { RegisterFilters } from './register-filters.tsx';
import { REGISTER_TABS, type RegisterKind, registerKind } from './register-kinds.ts';
import { exportAddress, listSheetAddress, useRegister } from './register-queries.ts';
import { RegisterRows } from './register-rows.tsx';
import { isNarrowed, type RegisterSearch } from './register-search.ts';
import { RegisterTabs } from './register-tabs.tsx';
import './registers.css';

/** A register by the name in the address. */
export function RegistersPage() {
  const { register } = getRouteApi('/registers/$register').useParams();
  const known = registerKind(register);
  return known === undefined ? <NotFoundPage /> : <OneRegister key={known} register={known} />;
}

function OneRegister({ register }: { readonly register: RegisterKind }) {
  const search = getRouteApi('/registers/$register').useSearch();
  const navigate = useNavigate();
  const page = useRegister(register, search);
  const show = (part: RegisterSearch) =>
    void navigate({
      to: '/registers/$register',
      params: { register },
      search: { ...search, after: undefined, ...part },
    });
  return (
    <>
      <PageHead title={`${REGISTER_TABS.find((tab) => tab.register === register)?.label ?? ''}登记簿`}>
        <PrintButton />
        <ExportLinks addressOf={(format) => exportAddress(register, search, format)} />
        {register === 'delegations' && (
          <a className="tool-link" href={listSheetAddress(search)}>
            导出清单
          </a>
        )}
      </PageHead>
      <RegisterTabs current={register} />
      {page.data && (
        <RegisterFilters register={register} search={search} choices={page.data.choices} onChange={show} />
      )}
      <ListRows query={page} rowsOf={({ rows }) => rows} empty={<NothingHere search={search} />}>
        {(found) => (
          <>
            <RegisterRows page={found} />
            <Pager count={found.rows.length} unit="条" after={search.after} next={found.next} />
          </>
        )}
      </ListRows>
    </>
  );
}

function NothingHere({ search }: { readonly search: RegisterSearch }) {
  return isNarrowed(search) ? (
    <EmptyState title="没有符合条件的登记">
      <p>请放宽或者清除条件再查。</p>
    </EmptyState>
  ) : (
    <EmptyState title="还没有登记">
      <p>您可见的范围内还没有这类登记。登记由县政务服务管理人员或者司法行政备案人员录入后，在这里显示。</p>
    </EmptyState>
  );
}
