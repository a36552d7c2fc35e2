import type { CaseView } from '@tongban/contract';
import { instantText } from '../../../words/dates.ts';
import { AuthorityChain } from '../../authority/authority-chain.tsx';

/** By which published records each gated act of this case was allowed, as frozen when it was done. */
export function AuthorityTab({ of }: { readonly of: CaseView }) {
  const { acceptance, preReview, review, decision, sealUse } = of;
  const acts = [
    acceptance && {
      name: '受理',
      who: `${acceptance.deemed ? '视为受理' : (acceptance.acceptorName ?? '')}，${acceptance.modeName}`,
      at: acceptance.acceptedAt,
      chain: acceptance.chain,
    },
    preReview && { name: '初步审查', who: preReview.reviewerName, at: preReview.at, chain: preReview.chain },
    review && { name: '审查', who: review.reviewerName, at: review.at, chain: review.chain },
    decision && {
      name: '决定',
      who: `${decision.deciderName}，以${decision.organName}名义`,
      at: decision.at,
      chain: decision.chain,
    },
    sealUse && {
      name: '用印',
      who: `${sealUse.keeperName}，${sealUse.sealName}`,
      at: sealUse.at,
      chain: sealUse.chain,
    },
  ].filter((act) => act !== null);
  if (acts.length === 0) {
    return <p className="soft">受理、审查、决定、用印时，系统核对权限依据并固定在这里。</p>;
  }
  return (
    <div className="stack">
      {acts.map(({ name, who, at, chain }) => (
        <section key={name} className="part">
          <h2>{name}</h2>
          <p className="soft">
            {who}，{instantText(at)}
          </p>
          {name === '受理' && acceptance?.deemed ? (
            <p>
              收到申请之日起五个工作日内没有告知是否受理，依照《中华人民共和国行政许可法》第三十二条，自收到申请材料之日起即为受理。
            </p>
          ) : (
            <AuthorityChain chain={chain} />
          )}
        </section>
      ))}
    </div>
  );
}
