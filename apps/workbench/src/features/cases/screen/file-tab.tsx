import type { CaseView } from '@tongban/contract';
import { instantText } from '../../../words/dates.ts';
import { AnswerList } from './answer-list.tsx';
import { DecisionPart } from './decision-part.tsx';
import { Facts } from './facts.tsx';
import { FileLink } from './file-link.tsx';
import { NoticeList } from './notice-list.tsx';
import { OpinionPart } from './opinion-part.tsx';
import { UnmaskButton } from './unmask-button.tsx';

interface FileTabProps {
  readonly of: CaseView;
  readonly onUnmasked: (view: CaseView) => void;
}

/** What was applied for, what was handed in, and what came of it. */
export function FileTab({ of, onUnmasked }: FileTabProps) {
  const { applicant, affectedTownships, proposedTownships, notAccepted, termination } = of;
  return (
    <div className="stack">
      <DecisionPart of={of} />
      {notAccepted && (
        <section className="part">
          <h2>不予受理</h2>
          <Facts
            rows={[
              ['情形', notAccepted.kindName],
              ['理由', notAccepted.reason],
              [
                '决定书',
                <FileLink
                  key="v"
                  caseId={of.id}
                  fileId={notAccepted.voucher.fileId}
                  name={notAccepted.voucher.number}
                />,
              ],
            ]}
          />
        </section>
      )}
      {termination && (
        <section className="part">
          <h2>终止办理</h2>
          <Facts
            rows={[
              ['终止情形', termination.groundName],
              ['事实和理由', termination.reason],
              ['依据', termination.legalBasis],
              ['经办人', termination.terminatorName],
              [
                '决定书',
                <FileLink
                  key="v"
                  caseId={of.id}
                  fileId={termination.voucher.fileId}
                  name={termination.voucher.number}
                />,
              ],
            ]}
          />
        </section>
      )}
      <NoticeList of={of} />
      <section className="part">
        <header>
          <h2>申请人</h2>
          {applicant.masked && of.mayUnmask && <UnmaskButton caseId={of.id} onUnmasked={onUnmasked} />}
          {applicant.masked && !of.mayUnmask && (
            <span className="tag">您的岗位只能查看隐去个人信息的办件</span>
          )}
          {!applicant.masked && <span className="tag tag-flag">已显示完整信息，离开本页后恢复</span>}
        </header>
        <Facts
          rows={[
            ['姓名或者名称', applicant.name],
            [
              '证件号码',
              <span key="n" className="number">
                {applicant.idNumber}
              </span>,
            ],
            [
              '联系电话',
              <span key="p" className="number">
                {applicant.phone}
              </span>,
            ],
            ['收件', `${of.intakePlaceName}，${instantText(of.receivedAt)}`],
          ]}
        />
      </section>
      <section className="part">
        <h2>所涉乡镇（街道）</h2>
        {affectedTownships ? (
          <p>{namesOf(affectedTownships) || '不涉及特定乡镇（街道）'}（已确认）</p>
        ) : (
          <p>
            {namesOf(proposedTownships) || '申请人没有填写'}
            <span className="tag tag-flag">待确认</span>
          </p>
        )}
      </section>
      <section className="part">
        <h2>申请内容</h2>
        <AnswerList answers={of.answers} />
      </section>
      <section className="part">
        <h2>申请材料</h2>
        <ol className="material-files">
          {of.materials.map(({ materialId, name, files }) => (
            <li key={materialId}>
              <b>{name}</b>
              {files.length === 0 && <span className="soft">没有文件</span>}
              {files.map((file) => (
                <FileLink
                  key={file.id}
                  caseId={of.id}
                  fileId={file.id}
                  name={file.name}
                  mediaType={file.mediaType}
                  note={file.round > 0 ? `第${file.round}次补正` : ''}
                />
              ))}
            </li>
          ))}
        </ol>
      </section>
      <OpinionPart title="初步审查意见" opinion={of.preReview} />
      <OpinionPart title="审查意见" opinion={of.review} />
    </div>
  );
}

function namesOf(townships: readonly { name: string }[]): string {
  return townships.map(({ name }) => name).join('、');
}
