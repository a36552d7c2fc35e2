import { Section } from '../layout/section.tsx';
import { CertificateVerdict } from './certificate-verdict.tsx';
import { LinkButton } from './link-button.tsx';
import { Receipt } from './receipt.tsx';

const checkedAt = { iso: '2026-11-24T09:30:00+08:00', text: '2026年11月24日 9时30分' };
const certificate = [
  { label: '证照名称', value: '食品小餐饮登记证（演示）' },
  { label: '持证人', value: '程*兰' },
  { label: '有效期至', value: '2029年11月11日' },
];

/** Receipt and verdicts of the gallery; each is the heading 1 of its own page, here they stand together. */
export function GalleryResults() {
  return (
    <Section id="results" title="回执与核验结果">
      <Receipt
        title="申请已收到"
        itemName="食品小作坊、小餐饮登记"
        caseNo="371702-2026-0001238-7"
        code="K7M4QX"
        receivedAt={{ iso: '2026-11-11T16:40:00+08:00', text: '2026年11月11日 16时40分' }}
        rows={[{ label: '最迟答复', value: '2026年11月18日以前告知是否受理' }]}
      >
        <div className="actions">
          <LinkButton href="/receipt.pdf" icon="print" kind="secondary">
            下载回执
          </LinkButton>
          <LinkButton href="/progress" kind="secondary">
            查询进度
          </LinkButton>
        </div>
      </Receipt>
      <CertificateVerdict
        verdict="valid"
        code="3f9a 77c2 01be 5d40"
        checkedAt={checkedAt}
        rows={certificate}
      />
      <CertificateVerdict
        verdict="not_valid"
        code="3f9a 77c2 01be 5d41"
        checkedAt={checkedAt}
        rows={certificate}
        reason="该证照已于2026年10月8日注销。"
        next="请向出示证照的人说明，或拨打12345核实。"
      />
      <CertificateVerdict
        verdict="not_found"
        code="0000 0000 0000 0000"
        checkedAt={checkedAt}
        next="请检查核验码是否输错；确认无误仍查不到的，请拨打12345核实。"
      />
    </Section>
  );
}
