import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList } from '../../shell/fact-list.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { shortInstant } from '../../words/dates.ts';
import { RecordFrame, type RecordPath } from './record-frame.tsx';

export function SealRecord({ path }: { readonly path: RecordPath }) {
  const seal = useQuery({
    queryKey: ['registers', 'seal', path],
    queryFn: () => answerOf(api.GET('/api/v1/registers/seals/{countyId}/{recordId}', { params: { path } })),
  });
  return (
    <ReadPage title="印章" query={seal}>
      {({ row, history, at }) => (
        <RecordFrame register="seals" title={row.name} at={at} history={history}>
          <RecordPart title={row.statusName}>
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
          </RecordPart>
          <section aria-labelledby="seal-specimen" className="specimen">
            <img
              src={`/api/v1/registers/seals/${row.countyId}/${row.id}/specimen`}
              alt={`${row.name}的样章`}
              width="190"
              height="190"
            />
            <div>
              <h2 id="seal-specimen">样章</h2>
              <p className="soft">
                样章只供核对名称和式样，不得用于文书。文书上的印章请在“扫码核验”页面核对。
              </p>
            </div>
          </section>
        </RecordFrame>
      )}
    </ReadPage>
  );
}
