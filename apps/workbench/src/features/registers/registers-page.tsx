import { getRouteApi, Link, useNavigate, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { problemFrom } from '../../api/api-problem.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { RegisterFilters } from './register-filters.tsx';
import { REGISTER_TABS, type RegisterKind, registerKind } from './register-kinds.ts';
import { exportAddress, useRegister } from './register-queries.ts';
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
  const title = `${REGISTER_TABS.find((tab) => tab.register === register)?.label ?? ''}登记簿`;
  usePageTitle(title);
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
      <header className="page-head">
        <h1>{title}</h1>
        <div className="page-tools">
          <Button onClick={() => window.print()}>打印</Button>
          <a className="tool-link" href={exportAddress(register, search)}>
            导出表格
          </a>
        </div>
      </header>
      <RegisterTabs current={register} />
      {page.data && (
        <RegisterFilters register={register} search={search} choices={page.data.choices} onChange={show} />
      )}
      {page.isPending && <Waiting />}
      {page.isError && <ProblemNotice problem={problemFrom(page.error)} />}
      {page.data?.rows.length === 0 && <NothingHere search={search} onClear={() => show(CLEARED)} />}
      {page.data && page.data.rows.length > 0 && (
        <>
          <RegisterRows page={page.data} />
          <RegisterPager
            register={register}
            search={search}
            next={page.data.next}
            count={page.data.rows.length}
          />
        </>
      )}
    </>
  );
}

const CLEARED = {
  county: undefined,
  township: undefined,
  item: undefined,
  kind: undefined,
  state: undefined,
  gate: undefined,
  q: undefined,
} as const;

function NothingHere({ search, onClear }: { readonly search: RegisterSearch; readonly onClear: () => void }) {
  return isNarrowed(search) ? (
    <EmptyState title="没有符合条件的登记">
      <p>
        <Button onClick={onClear}>清除条件</Button>
      </p>
    </EmptyState>
  ) : (
    <EmptyState title="还没有登记">
      <p>您可见的范围内还没有这类登记。登记由县政务服务管理人员或者司法行政备案人员录入后，在这里显示。</p>
    </EmptyState>
  );
}

interface PagerProps {
  readonly register: RegisterKind;
  readonly search: RegisterSearch;
  readonly next: string | null;
  readonly count: number;
}

/** Pages go by key: the browser's own way back is the page before. */
function RegisterPager({ register, search, next, count }: PagerProps) {
  const { history } = useRouter();
  const to = { to: '/registers/$register', params: { register } } as const;
  return (
    <nav className="data-foot" aria-label="翻页">
      <span className="soft">本页{count}条</span>
      {search.after && <Button onClick={() => history.back()}>上一页</Button>}
      {search.after && (
        <Link className="tool-link" {...to} search={{ ...search, after: undefined }}>
          回到第一页
        </Link>
      )}
      {next && (
        <Link className="tool-link" {...to} search={{ ...search, after: next }}>
          下一页
        </Link>
      )}
    </nav>
  );
}
