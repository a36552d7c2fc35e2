import { type CatalogueItem, type Guide, handlingOf } from '@tongban/domain/catalogue';
import { LinkButton } from '../../components/link-button.tsx';
import { applyHref, guidePrintHref, payHref } from '../items/item-links.ts';

export type GuideApplyProps = {
  readonly item: CatalogueItem;
  readonly guide: Guide;
  /** It can be applied for here. */
  readonly open: boolean;
  readonly countyId: string | undefined;
};

/** The acts of a guide: apply or pay here, see where, print. */
export function GuideApply({ item, guide, open, countyId }: GuideApplyProps) {
  return (
    <div className="guide-apply">
      <Main item={item} guide={guide} open={open} countyId={countyId} />
      <LinkButton href="#where" kind="secondary">
        查看办理地点
      </LinkButton>
      <LinkButton href={guidePrintHref(item.id)} kind="quiet">
        打印版
      </LinkButton>
    </div>
  );
}

function Main({ item, guide, open, countyId }: GuideApplyProps) {
  const { decisionSystem } = guide;
  if (handlingOf(guide) === 'payment_order') {
    return (
      <>
        <LinkButton href={payHref(item.id)}>在线缴费</LinkButton>
        <p className="fine-print">款项直接交给供应企业，本站不经手资金。也可以到窗口或者企业缴费。</p>
      </>
    );
  }
  if (open) {
    return (
      <>
        <LinkButton href={applyHref(item.id, countyId)}>网上申请</LinkButton>
        <p className="fine-print">
          填写中途可以离开，24小时内可以接着填。
          {decisionSystem.kind === 'external' && `受理后在${decisionSystem.name}办理，结果由该系统制发。`}
        </p>
      </>
    );
  }
  return (
    <>
      <p className="strong-line">本事项请到窗口办理</p>
      <p className="fine-print">
        {decisionSystem.kind === 'external'
          ? `本事项在${decisionSystem.name}办理，本站提供办事指南。`
          : '本事项尚未开通网上申请，可以先按本指南准备材料。'}
      </p>
    </>
  );
}
