import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { GovernedSealView } from '@tongban/contract';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { dateText, instantText } from '../../words/dates.ts';
import { RecordHistory } from '../registers/record-history.tsx';
import { LossPart } from './loss-part.tsx';
import { SealActs } from './seal-acts.tsx';
import { SealLifeLine } from './seal-life-line.tsx';
import { type SealPath, sealHistoryQuery, sealQuery } from './seal-queries.ts';
import { SealStatus } from './seal-status.tsx';
import './seals.css';

/** One seal: how it stands, what can be done, its whole life. */
export function SealPage() {
  const path = getRouteApi('/governance/seals/$countyId/$sealId').useParams();
  const seal = useQuery(sealQuery(path));
  return (
    <ReadPage title="印章" query={seal}>
      {(data) => <OneSeal path={path} seal={data} />}
    </ReadPage>
  );
}

function OneSeal({ path, seal }: { readonly path: SealPath; readonly seal: GovernedSealView }) {
  const { row, acts, loss } = seal;
  const history = useQuery(sealHistoryQuery(path));
  return (
    <>
      <PageHead
        title={row.name}
        above={<Link to="/governance/seals">印章管理</Link>}
        note={`${instantText(seal.at)}的登记情况`}
      >
        <PrintButton />
      </PageHead>
      {row.step && (
        <p className={row.step.isLate ? 'notice notice-heed seal-step' : 'seal-step'}>
          <b>{row.step.isLate ? '已逾期，须立即办理：' : '下一步：'}</b>
          {row.step.text}
        </p>
      )}
      <RecordParts>
        {acts.length > 0 && <SealActs path={path} seal={seal} />}
        <div className="seal-columns">
          <RecordPart title={<SealStatus of={row} />}>
            <SealFacts seal={seal} />
          </RecordPart>
          <Specimen path={path} seal={seal} />
        </div>
        {loss && <LossPart seal={seal} loss={loss} />}
        <RecordPart title="印章经历">
          <SealLifeLine seal={seal} />
        </RecordPart>
        {history.data && <RecordHistory events={history.data.history} />}
      </RecordParts>
    </>
  );
}

function SealFacts({ seal: { row, authorised } }: { readonly seal: GovernedSealView }) {
  return (
    <FactList
      facts={[
        ['种类', row.kindName],
        ['所有机关', row.ownerName],
        ['存放', row.townshipName === null ? `${row.countyName}（县级）` : `${row.townshipName}便民服务中心`],
        ['保管人', row.custodianName ?? '尚无'],
        ['B角', row.deputyName ?? '未指定'],
        ...(row.returnOn === null ? [] : ([['代管截止', dateText(row.returnOn)]] as const)),
        ['授权机关', authorised?.byName ?? null],
        ['授权文号', row.authorisation],
        ['该状态起始', instantText(row.since)],
      ]}
    />
  );
}

function Specimen({
  path,
  seal: { row, impression },
}: {
  readonly path: SealPath;
  readonly seal: GovernedSealView;
}) {
  const address = `/api/v1/governance/seals/${path.countyId}/${path.sealId}/impressions`;
  return (
    <RecordPart title="样章（示意）">
      <div className="seal-specimen">
        <img
          src={`/api/v1/registers/seals/${row.countyId}/${row.id}/specimen`}
          alt={`${row.name}的示意样章`}
          width="190"
          height="190"
        />
        <div>
          <p className="soft">由系统按印章名称绘制，不是印模，不得用于文书。</p>
          {impression === null ? (
            <p>没有留存印模。</p>
          ) : (
            <>
              <p>
                <a href={`${address}/${impression.fileId}`} target="_blank" rel="noreferrer">
                  查看留存的印模
                </a>
                （记入访问日志）
              </p>
              <p className="seal-digest soft">印模摘要（SM3）：{impression.digest}</p>
            </>
          )}
        </div>
      </div>
    </RecordPart>
  );
}
