import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList } from '../../shell/fact-list.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { periodText } from '../../words/dates.ts';
import { RecordFrame, type RecordPath } from './record-frame.tsx';
import { TownshipLink } from './township-link.tsx';

export function AgreementRecord({ path }: { readonly path: RecordPath }) {
  const agreement = useQuery({
    queryKey: ['registers', 'agreement', path],
    queryFn: () =>
      answerOf(api.GET('/api/v1/registers/agreements/{countyId}/{recordId}', { params: { path } })),
  });
  return (
    <ReadPage title="协议" query={agreement}>
      {({ row, items, suspensions, history, at, ...rest }) => (
        <RecordFrame register="agreements" title={`${row.kindName} ${row.number}`} at={at} history={history}>
          <RecordPart title={row.standingName}>
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
          </RecordPart>
          <RecordPart title={`事项（${items.length}项）`}>
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
          </RecordPart>
        </RecordFrame>
      )}
    </ReadPage>
  );
}
