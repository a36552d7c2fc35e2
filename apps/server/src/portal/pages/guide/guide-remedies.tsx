import type { ItemOrgan } from '../../../features/delegations/index.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';

/** A bill of a company is no administrative act: who answers questions about it (E-47). */
export function BillQuestions({ company }: { readonly company: string }) {
  return (
    <>
      <p>
        水、电、气、暖的费用由{company}依照供用合同收取，不是行政决定。对用量、价格或者金额有异议的，请先向
        {company}
        核实；需要帮助的，可以拨打12345。
      </p>
      <SummaryList rows={[{ label: `${company}联系方式`, value: <UnknownMark /> }]} />
    </>
  );
}

/** 救济: as the county recorded it for this organ and item; what is not recorded is said to be not known (L-38). */
export function GuideRemedies({ organ }: { readonly organ: ItemOrgan | null | undefined }) {
  const remedy = organ?.remedy ?? null;
  return (
    <>
      <p>
        乡镇（街道）受委托作出的决定，以县级部门名义作出，由县级部门承担法律责任。您不服决定的，可以依法申请行政复议，也可以依法提起行政诉讼。
        {organ === undefined && '选择县区以后，这里显示该县区登记的复议机关和管辖法院。'}
      </p>
      <SummaryList
        rows={[
          { label: '行政复议机关', value: remedy?.reviewBody ?? <UnknownMark /> },
          {
            label: '申请复议期限',
            value: remedy === null ? <UnknownMark /> : `自收到决定书之日起${remedy.reviewDays}日内`,
          },
          { label: '管辖法院', value: remedy?.court ?? <UnknownMark /> },
          {
            label: '起诉期限',
            value: remedy === null ? <UnknownMark /> : `自收到决定书之日起${remedy.suitMonths}个月内`,
          },
        ]}
      />
      {remedy !== null && <p className="fine-print">来源：{remedy.source}。</p>}
    </>
  );
}
