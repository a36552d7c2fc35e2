import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList } from '../../shell/fact-list.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { periodText } from '../../words/dates.ts';
import { RecordFrame, type RecordPath } from './record-frame.tsx';

export function AppointmentRecord({ path }: { readonly path: RecordPath }) {
  const appointment = useQuery({
    queryKey: ['registers', 'appointment', path],
    queryFn: () =>
      answerOf(api.GET('/api/v1/registers/appointments/{countyId}/{recordId}', { params: { path } })),
  });
  return (
    <ReadPage title="任岗" query={appointment}>
      {({ row, trainedItems, history, at }) => (
        <RecordFrame
          register="appointments"
          title={`${row.personName}，${row.postName}`}
          at={at}
          history={history}
        >
          <RecordPart title={`${row.isCurrent ? '在岗' : '不在岗'}`}>
            <FactList
              facts={[
                ['任职机构', row.organisationName],
                ['地方', row.townshipName ?? row.countyName],
                ['用工性质', row.employmentName],
                ['任期', periodText(row)],
                ['经培训的事项', trainedItems.length === 0 ? '无' : trainedItems.join('、')],
              ]}
            />
          </RecordPart>
        </RecordFrame>
      )}
    </ReadPage>
  );
}
