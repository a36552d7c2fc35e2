import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList } from '../../shell/fact-list.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { periodText } from '../../words/dates.ts';
import { RecordFrame, type RecordPath } from './record-frame.tsx';
import { TownshipLink } from './township-link.tsx';

export function MemoRecord({ path }: { readonly path: RecordPath }) {
  const memo = useQuery({
    queryKey: ['registers', 'memo', path],
    queryFn: () => answerOf(api.GET('/api/v1/registers/memos/{countyId}/{recordId}', { params: { path } })),
  });
  return (
    <ReadPage title="审管衔接备忘录" query={memo}>
      {({ row, items, history, at }) => (
        <RecordFrame register="memos" title={`审管衔接备忘录 ${row.number}`} at={at} history={history}>
          <RecordPart title={row.standingName}>
            <FactList
              facts={[
                ['监管部门', row.supervisorName],
                ['乡镇（街道）', <TownshipLink key="township" of={row} />],
                ['签订日期', row.signedOn],
                ['期限', periodText(row)],
              ]}
            />
          </RecordPart>
          <RecordPart title={`逐项职责（${items.length}项）`}>
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
          </RecordPart>
        </RecordFrame>
      )}
    </ReadPage>
  );
}
