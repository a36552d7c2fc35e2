import { useQuery } from '@tanstack/react-query';
import type { OrganisationDetailView } from '@tongban/contract';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { FactList, Unknown } from '../../shell/fact-list.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { periodText } from '../../words/dates.ts';
import { RecordFrame, type RecordPath } from './record-frame.tsx';

type Capacity = OrganisationDetailView['capacities'][number];

const CAPACITIES: readonly Column<Capacity>[] = [
  { header: '职能', cell: ({ kindName }) => kindName },
  { header: '事项', cell: ({ itemName }) => itemName ?? '不限事项' },
  { header: '期限', cell: periodText },
  { header: '依据', cell: ({ basis }) => basis ?? <Unknown /> },
];

export function OrganisationRecord({ path }: { readonly path: RecordPath }) {
  const organisation = useQuery({
    queryKey: ['registers', 'organisation', path],
    queryFn: () =>
      answerOf(api.GET('/api/v1/registers/organisations/{countyId}/{recordId}', { params: { path } })),
  });
  return (
    <ReadPage title="机构" query={organisation}>
      {({ row, creditCode, sealOwnerName, capacities, remedies, history, at }) => (
        <RecordFrame register="organisations" title={row.name} at={at} history={history}>
          <RecordPart title={row.kindName}>
            <FactList
              facts={[
                ['地方', row.townshipName ?? row.countyName],
                ['统一社会信用代码', creditCode],
                ['印章所有机关', sealOwnerName],
                [
                  '存续',
                  row.validUntil === null ? `${row.validFrom}起` : `${row.validFrom}至${row.validUntil}`,
                ],
              ]}
            />
          </RecordPart>
          <RecordPart title={`职能（${capacities.length}项）`}>
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
          </RecordPart>
          <RecordPart title="救济信息">
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
          </RecordPart>
        </RecordFrame>
      )}
    </ReadPage>
  );
}
