import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EditionHeadView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { dateText } from '../../words/dates.ts';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { useSession } from '../sessions/use-session.ts';
import { daysInForce } from './edition-days.ts';
import { editionsQuery } from './edition-queries.ts';

const TITLE = '市级指导目录';

const COLUMNS: readonly Column<EditionHeadView>[] = [
  {
    header: '版本',
    cell: ({ no, title }) => (
      <Link to="/catalogue-editions/$no" params={{ no: String(no) }}>
        第{no}版　{title}
      </Link>
    ),
  },
  {
    header: '文号',
    cell: ({ number, publishedOn }) => (
      <>
        {number}
        <small>{dateText(publishedOn)}印发</small>
      </>
    ),
  },
  {
    header: '状态',
    cell: (head) => (
      <>
        {head.stateName}
        <small>{daysInForce(head)}</small>
      </>
    ),
  },
  { header: '事项', isFigure: true, cell: ({ itemCount }) => `${itemCount}项` },
  {
    header: '与上一版的差异',
    cell: ({ no, added, ended, reworded }) =>
      no === 1 ? '首版' : `新增${added}项，终止${ended}项，调整${reworded}项`,
  },
];

/** Every edition of the city's guidance catalogue. */
export function EditionsPage() {
  const { permissions } = useSession();
  return (
    <ReadPage title={TITLE} query={useQuery(editionsQuery)}>
      {({ editions }) => (
        <>
          <PageHead
            title={TITLE}
            note="各县区参照指导目录编制乡镇（街道）清单。新版施行以前，上一版照常有效；已经公布的清单不因新版自动改变。"
          >
            {permissions.includes('city_governance') && (
              <Link className="tool-link" to="/catalogue-editions/draft">
                拟制新版
              </Link>
            )}
            <PrintButton />
          </PageHead>
          <GovernanceTabs />
          <DataTable caption={TITLE} columns={COLUMNS} rows={editions} keyOf={({ no }) => String(no)} />
        </>
      )}
    </ReadPage>
  );
}
