import type { CaseView } from '@tongban/contract';
import { instantText } from '../../../words/dates.ts';
import { Facts } from './facts.tsx';

interface OpinionPartProps {
  readonly title: string;
  readonly opinion: CaseView['review'];
}

export function OpinionPart({ title, opinion }: OpinionPartProps) {
  if (opinion === null) return null;
  return (
    <section className="part">
      <h2>{title}</h2>
      <Facts
        rows={[
          ['结论', opinion.conclusion === 'meets' ? '符合条件' : '不符合条件'],
          ['意见', opinion.opinion],
          ['审查人', `${opinion.reviewerName}，${opinion.placeName}，${instantText(opinion.at)}`],
        ]}
      />
    </section>
  );
}
