import type { AgreementPaperView } from '@tongban/contract';
import { Button } from 'antd';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { FactList } from '../../shell/fact-list.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { dateText } from '../../words/dates.ts';
import { ActProblem } from './act-problem.tsx';
import { FilingSteps } from './filing-steps.tsx';
import { usePaperAct } from './use-paper-act.ts';

/** 备案: where the agreement stands with the justice bureau, and the handing in. */
export function FilingPart({
  paper,
  version,
}: {
  readonly paper: AgreementPaperView;
  readonly version: number;
}) {
  const { row, filing, scans, kind } = paper;
  const submitting = usePaperAct(() =>
    answerOf(
      api.POST('/api/v1/agreement-papers/{countyId}/{paperId}/filing', {
        params: { path: { countyId: row.countyId, paperId: row.id } },
        body: { expectedVersion: version },
      }),
    ),
  );
  if (kind === 'collection_service') return null;
  const mayHandIn =
    row.stage !== 'ended' && (filing.state === 'not_submitted' || filing.state === 'returned');
  return (
    <RecordPart title={`备案：${filing.stateName}`}>
      {!filing.needed && filing.state === 'not_submitted' && (
        <p className="soft">委托受理协议没有规定必须备案，可以自愿报送。</p>
      )}
      <FilingSteps steps={filing.steps} />
      {filing.number !== null && (
        <FactList
          facts={[
            ['备案编号', filing.number],
            ['备案日期', filing.filedOn === null ? null : dateText(filing.filedOn)],
          ]}
        />
      )}
      <ActProblem problem={submitting.problem} />
      {mayHandIn && scans.length === 0 && <p className="soft">请先补传扫描件，再向司法行政部门报备。</p>}
      {mayHandIn && scans.length > 0 && (
        <Button
          type={filing.needed ? 'primary' : 'default'}
          loading={submitting.isSending}
          onClick={() => submitting.send(undefined)}
        >
          {filing.state === 'returned' ? '重新报备' : '向司法行政部门报备'}
        </Button>
      )}
    </RecordPart>
  );
}
