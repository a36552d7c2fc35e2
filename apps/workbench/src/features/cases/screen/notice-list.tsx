import type { CaseView } from '@tongban/contract';
import { instantText } from '../../../words/dates.ts';
import { FileLink } from './file-link.tsx';

/** The supplement notices with their points, what is settled and what is not. */
export function NoticeList({ of }: { readonly of: CaseView }) {
  if (of.notices.length === 0) return null;
  return (
    <section className="part">
      <h2>一次性告知</h2>
      {of.notices.map(({ id, issuedAt, voucher, points }) => (
        <div key={id} className="notice-paper">
          <p>
            {instantText(issuedAt)} <FileLink caseId={of.id} fileId={voucher.fileId} name={voucher.number} />
          </p>
          <ol>
            {points.map((point) => (
              <li key={point.id}>
                {nameOfSubject(of, point.about)}：{point.text}
                <span className={point.resolved ? 'tag' : 'tag tag-flag'}>
                  {point.resolved ? '已补正' : '待补正'}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

/** What a point of a notice is about: a material or a field of the form. */
export function nameOfSubject(of: CaseView, about: string): string {
  const material = of.item.requiredMaterials.find(({ id }) => id === about)?.name;
  return material ?? of.answers.find(({ fieldId }) => fieldId === about)?.label ?? about;
}
