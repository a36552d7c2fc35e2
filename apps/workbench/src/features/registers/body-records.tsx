import { useQuery } from '@tanstack/react-query';
import type { OrganisationDetailView } from '@tongban/contract';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { FactList, Unknown } from '../../shell/fact-list.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { RecordFrame, type RecordPath } from './record-frame.tsx';

interface RecordProps {
  readonly path: RecordPath;
}

type Capacity = OrganisationDetailView['capacities'][number];

const CAPACITIES: readonly Column<Capacity>[] = [
  { header: '职能', cell: ({ kindName }) => kindName },
  { header: '事项', cell: ({ itemName }) => itemName ?? '不限事项' },
  { header: '期限', cell: ({ from, until }) => (until === null ? `${from}起` : `${from}至${until}`) },
  { header: '依据', cell: ({ basis }) => basis ?? <Unknown /> },
];

export function OrganisationRecord({ path }: RecordProps) {
  const organisation = useQuery({
    queryKey: ['registers', 'organisation', path],
    queryFn: () =>
      answerOf(api.GET('/api/v1/registers/organisations/{countyId}/{recordId}', { params: { path } })),
  });
  if (organisation.isPending) return <Waiting />;
  if (organisation.isError) return <PageProblem title="机构" problem={problemFrom(organisation.error)} />;
  const { row, creditCode, sealOwnerName, capacities, remedies, history, at } = organisation.data;
  return (
    <RecordFrame register="organisations" title={row.name} at={at} history={history}>
      <section aria-labelledby="organisation-facts">
        <h2 id="organisation-facts">{row.kindName}</h2>
        <FactList
          facts={[
            ['地方', row.townshipName ?? row.countyName],
            ['统一社会信用代码', creditCode],
            ['印章所有机关', sealOwnerName],
            ['存续', row.validUntil === null ? `${row.validFrom}起` : `${row.validFrom}至${row.validUntil}`],
          ]}
        />
      </section>
      <section aria-labelledby="organisation-capacities">
        <h2 id="organisation-capacities">职能（{capacities.length}项）</h2>
        {capacities.length === 0 ? (
          <p className="soft">还没有登记职能。</p>
        ) : (
          <DataTable
            caption="职能"
            columns={CAPACITIES}
            rows={capacities}
            keyOf={({ kindName, itemName, from }) => `${kindName}/${itemName ?? ''}/${from}`}
          />
        )}
      </section>
      <section aria-labelledby="organisation-remedies">
        <h2 id="organisation-remedies">救济信息</h2>
        {remedies.length === 0 ? (
          <p>
            复议机关和诉讼法院：
            <Unknown />
          </p>
        ) : (
          <ul className="record-items">
            {remedies.map((remedy) => (
              <li key={`${remedy.itemName ?? ''}${remedy.from}`}>
                <b>{remedy.itemName ?? '全部事项'}</b>
                <p>
                  {remedy.reviewDays}日内可以向{remedy.reviewBody}申请行政复议；{remedy.suitMonths}
                  个月内可以向{remedy.court}提起诉讼。来源：{remedy.source}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </RecordFrame>
  );
}

export function AppointmentRecord({ path }: RecordProps) {
  const appointment = useQuery({
    queryKey: ['registers', 'appointment', path],
    queryFn: () =>
      answerOf(api.GET('/api/v1/registers/appointments/{countyId}/{recordId}', { params: { path } })),
  });
  if (appointment.isPending) return <Waiting />;
  if (appointment.isError) return <PageProblem title="任岗" problem={problemFrom(appointment.error)} />;
  const { row, trainedItems, history, at } = appointment.data;
  return (
    <RecordFrame
      register="appointments"
      title={`${row.personName}，${row.postName}`}
      at={at}
      history={history}
    >
      <section aria-labelledby="appointment-facts">
        <h2 id="appointment-facts">{row.isCurrent ? '在岗' : '不在岗'}</h2>
        <FactList
          facts={[
            ['任职机构', row.organisationName],
            ['地方', row.townshipName ?? row.countyName],
            ['用工性质', row.employmentName],
            ['任期', row.until === null ? `${row.from}起` : `${row.from}至${row.until}`],
            ['经培训的事项', trainedItems.length === 0 ? '无' : trainedItems.join('、')],
          ]}
        />
      </section>
    </RecordFrame>
  );
}
