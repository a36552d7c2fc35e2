import type { AgreementDraftView, AgreementPaperView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { RefusalList } from '../../shell/refusal-list.tsx';
import { instantText } from '../../words/dates.ts';
import { ActProblem } from './act-problem.tsx';
import { AgreementFields } from './agreement-fields.tsx';
import { DiscardButton } from './discard-button.tsx';
import { SignForm } from './sign-form.tsx';
import { usePaperAct } from './use-paper-act.ts';

/** What is being written: the fields, what is still lacking, the paper to sign, and the signing itself. */
export function AgreementDraftPart({ paper }: { readonly paper: AgreementPaperView }) {
  const { row, draft, content } = paper;
  const path = { countyId: row.countyId, paperId: row.id };
  const [values, setValues] = useState<AgreementDraftView | null>(content);
  const saving = usePaperAct((body: AgreementDraftView & { expectedVersion: number }) =>
    answerOf(api.POST('/api/v1/agreement-papers/{countyId}/{paperId}/draft', { params: { path }, body })),
  );
  if (draft === null || values === null) return null;
  const isChanged = JSON.stringify(values) !== JSON.stringify(content);
  return (
    <RecordParts>
      <RecordPart title="草案">
        <p className="soft">
          {draft.draftedByName}于{instantText(draft.draftedAt)}保存。
        </p>
        <form
          className="paper-form"
          aria-label="协议草案"
          onSubmit={(event) => {
            event.preventDefault();
            saving.send({ ...values, expectedVersion: draft.version });
          }}
        >
          <AgreementFields paper={paper} values={values} onChange={setValues} />
          <ActProblem problem={saving.problem} />
          <div className="paper-acts">
            <Button type="primary" htmlType="submit" loading={saving.isSending} disabled={!isChanged}>
              保存草案
            </Button>
            <DiscardButton kind="agreement" path={path} version={draft.version} />
          </div>
        </form>
      </RecordPart>
      <RecordPart title="签订">
        {draft.missing.length > 0 && (
          <>
            <p>签订以前还须补齐：</p>
            <RefusalList refusals={draft.missing} />
          </>
        )}
        <p>
          <a
            className="tool-link"
            href={`/api/v1/agreement-papers/${path.countyId}/${path.paperId}/pdf`}
            target="_blank"
            rel="noreferrer"
          >
            打开待签文本（PDF）
          </a>
        </p>
        {isChanged ? (
          <p className="soft">草案有未保存的修改，保存后再登记签订。</p>
        ) : (
          draft.missing.length === 0 && <SignForm kind="agreement" path={path} version={draft.version} />
        )}
      </RecordPart>
    </RecordParts>
  );
}
