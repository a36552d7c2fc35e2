import { type CatalogueItem, type Guide, handlingOf } from '@tongban/domain/catalogue';
import type { ItemOrgan } from '../../../features/delegations/index.ts';
import { ReferenceMark } from '../../components/reference-mark.tsx';
import { FoldedSection } from '../../layout/folded-section.tsx';
import { GuideOrgans } from './guide-facts.tsx';
import { GuideFlow } from './guide-flow.tsx';
import { BillQuestions, GuideRemedies } from './guide-remedies.tsx';

export type GuideMoreProps = {
  readonly item: CatalogueItem;
  readonly guide: Guide;
  /** It can be applied for here. */
  readonly open: boolean;
  /** Undefined before a county is chosen. */
  readonly organ: ItemOrgan | null | undefined;
};

/** What a guide must say and few read to the end: folded, so that the rest fits a phone. */
export function GuideMore({ item, guide, open, organ }: GuideMoreProps) {
  const isPayment = handlingOf(guide) === 'payment_order';
  return (
    <div className="folds">
      <FoldedSection id="flow" title="办理流程">
        <GuideFlow guide={guide} open={open} isLicence={item.powerType === 'licence'} />
      </FoldedSection>
      <FoldedSection id="organs" title="部门和时限">
        <GuideOrgans
          item={item}
          guide={guide}
          organName={organ === undefined ? undefined : (organ?.name ?? null)}
        />
      </FoldedSection>
      <FoldedSection id="basis" title="设定依据">
        <ul className="plain-list">
          {guide.legalBasis.map(({ title, article }) => (
            <li key={title}>
              {title}
              {article} <ReferenceMark />
            </li>
          ))}
        </ul>
        <p className="fine-print">{guide.textCheckedAsOf}。</p>
      </FoldedSection>
      <FoldedSection id="remedies" title={isPayment ? '对费用有疑问' : '不服决定怎么办'}>
        {isPayment ? <BillQuestions company={item.delegatingDepartment} /> : <GuideRemedies organ={organ} />}
      </FoldedSection>
      <FoldedSection id="open-points" title="尚待县区核定的内容">
        <p>{guide.check}。</p>
      </FoldedSection>
    </div>
  );
}
