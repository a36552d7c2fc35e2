import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList } from '../../shell/fact-list.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { shortInstant } from '../../words/dates.ts';
import { RecordFrame, type RecordPath } from './record-frame.tsx';

interface RecordProps {
  readonly path: RecordPath;
}

export function AgreementRecord({ path }: RecordProps) {
  const agreement = useQuery({
    queryKey: ['registers', 'agreement', path],
    queryFn: () =>
      answerOf(api.GET('/api/v1/registers/agreements/{countyId}/{recordId}', { params: { path } })),
  });
  if (agreement.isPending) return <Waiting />;
  if (agreement.isError) return <PageProblem title="协议" problem={problemFrom(agreement.error)} />;
  const { row, items, suspensions, history, at, ...rest } = agreement.data;
  return (
    <RecordFrame register="agreements" title={`${row.kindName} ${row.number}`} at={at} history={history}>
      <section aria-labelledby="agreement-facts">
        <h2 id="agreement-facts">{row.standingName}</h2>
        <FactList
          facts={[
            ['赋权部门（企业）', row.departmentName],
            ['承接单位', <TownshipLink key="township" of={row} />],
            ['签订日期', row.signedOn],
            ['起止日期', `${row.from}至${row.until}`],
            ['备案编号', row.filingNumber ?? (row.awaitsFiling ? '未备案' : '不需备案')],
            ['备案日期', row.filedOn ?? '—'],
            ['备案机关', rest.filingReceiverName ?? '—'],
            ['在办办件', rest.inFlightText],
            ['暂停', suspensions.length === 0 ? '无' : suspensions.map(periodText).join('；')],
            ['提前终止', rest.terminationReason ?? '无'],
          ]}
        />
      </section>
      <section aria-labelledby="agreement-items">
        <h2 id="agreement-items">事项（{items.length}项）</h2>
        <ul className="record-items">
          {items.map(({ id, no, name, announcedOn }) => (
            <li key={id}>
              <Link
                to="/registers/lists/$townshipId/$itemId"
                params={{ townshipId: row.townshipId, itemId: id }}
              >
                {no !== null && `${no} `}
                {name}
              </Link>{' '}
              <small>{announcedOn === null ? '尚未公告' : `${announcedOn}公告`}</small>
            </li>
          ))}
        </ul>
      </section>
    </RecordFrame>
  );
}

export function MemoRecord({ path }: RecordProps) {
  const memo = useQuery({
    queryKey: ['registers', 'memo', path],
    queryFn: () => answerOf(api.GET('/api/v1/registers/memos/{countyId}/{recordId}', { params: { path } })),
  });
  if (memo.isPending) return <Waiting />;
  if (memo.isError) return <PageProblem title="审管衔接备忘录" problem={problemFrom(memo.error)} />;
  const { row, items, history, at } = memo.data;
  return (
    <RecordFrame register="memos" title={`审管衔接备忘录 ${row.number}`} at={at} history={history}>
      <section aria-labelledby="memo-facts">
        <h2 id="memo-facts">{row.standingName}</h2>
        <FactList
          facts={[
            ['监管部门', row.supervisorName],
            ['乡镇（街道）', <TownshipLink key="township" of={row} />],
            ['签订日期', row.signedOn],
            ['期限', periodText(row)],
          ]}
        />
      </section>
      <section aria-labelledby="memo-items">
        <h2 id="memo-items">逐项职责（{items.length}项）</h2>
        <ul className="record-items">
          {items.map(({ id, no, name, dutyBoundary }) => (
            <li key={id}>
              <b>
                {no !== null && `${no} `}
                {name}
              </b>
              <p>{dutyBoundary}</p>
            </li>
          ))}
        </ul>
      </section>
    </RecordFrame>
  );
}

export function SealRecord({ path }: RecordProps) {
  const seal = useQuery({
    queryKey: ['registers', 'seal', path],
    queryFn: () => answerOf(api.GET('/api/v1/registers/seals/{countyId}/{recordId}', { params: { path } })),
  });
  if (seal.isPending) return <Waiting />;
  if (seal.isError) return <PageProblem title="印章" problem={problemFrom(seal.error)} />;
  const { row, history, at } = seal.data;
  return (
    <RecordFrame register="seals" title={row.name} at={at} history={history}>
      <section aria-labelledby="seal-facts">
        <h2 id="seal-facts">{row.statusName}</h2>
        <FactList
          facts={[
            ['种类', row.kindName],
            ['所有机关', row.ownerName],
            ['存放', row.townshipName ?? `${row.countyName}（县级）`],
            ['保管人', row.custodianName ?? '无'],
            ['该状态起始', shortInstant(row.since)],
            ['刻制批准文号', row.authorisation],
          ]}
        />
      </section>
      <section aria-labelledby="seal-specimen" className="specimen">
        <img
          src={`/api/v1/registers/seals/${row.countyId}/${row.id}/specimen`}
          alt={`${row.name}的样章`}
          width="190"
          height="190"
        />
        <div>
          <h2 id="seal-specimen">样章</h2>
          <p className="soft">样章只供核对名称和式样，不得用于文书。文书上的印章请在“扫码核验”页面核对。</p>
        </div>
      </section>
    </RecordFrame>
  );
}

function TownshipLink({
  of,
}: {
  readonly of: { readonly townshipId: string; readonly townshipName: string };
}) {
  return (
    <Link to="/registers/lists/$townshipId" params={{ townshipId: of.townshipId }}>
      {of.townshipName}
    </Link>
  );
}

function periodText({ from, until }: { readonly from: string; readonly until: string | null }): string {
  return until === null ? `${from}起` : `${from}至${until}`;
}
