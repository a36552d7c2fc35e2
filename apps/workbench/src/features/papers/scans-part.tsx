import type { AgreementPaperView, PaperRowView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type FiledFile, FileField } from '../../shell/file-field.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { ActProblem } from './act-problem.tsx';
import { ScanLinks } from './scan-links.tsx';
import { usePaperAct } from './use-paper-act.ts';

interface ScansPartProps {
  readonly row: PaperRowView;
  readonly scans: AgreementPaperView['scans'];
  readonly version: number;
}

/** The signed paper as scanned, and the adding of what is missing. */
export function ScansPart({ row, scans, version }: ScansPartProps) {
  const path = { countyId: row.countyId, paperId: row.id };
  const [files, setFiles] = useState<readonly FiledFile[]>([]);
  const attaching = usePaperAct(
    () =>
      answerOf(
        api.POST('/api/v1/agreement-papers/{countyId}/{paperId}/scans', {
          params: { path },
          body: { expectedVersion: version, uploadIds: files.map(({ uploadId }) => uploadId) },
        }),
      ),
    () => setFiles([]),
  );
  return (
    <RecordPart title="扫描件">
      {scans.length === 0 && <p>没有扫描件。向司法行政部门报备以前须补传已签字盖章的扫描件。</p>}
      <ScanLinks base={`/api/v1/agreement-papers/${row.countyId}/${row.id}`} scans={scans} />
      <FileField name="扫描件" purpose="paper" files={files} onChange={setFiles} />
      <ActProblem problem={attaching.problem} />
      {files.length > 0 && (
        <Button loading={attaching.isSending} onClick={() => attaching.send(undefined)}>
          补传{files.length}份扫描件
        </Button>
      )}
    </RecordPart>
  );
}
