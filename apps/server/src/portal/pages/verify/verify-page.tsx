import type { VerificationView } from '@tongban/contract';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { CertificateVerdict } from '../../components/certificate-verdict.tsx';
import type { MomentText } from '../../components/moment.tsx';
import { Notice } from '../../components/notice.tsx';
import { SideHelp } from '../../components/side-help.tsx';
import type { SummaryRow } from '../../components/summary-list.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { dayText } from '../../site/dates.ts';
import { AuthorityChain } from './authority-chain.tsx';

const CRUMBS = [
  { label: '首页', href: '/' },
  { label: '证照核验', href: '/verify' },
];

/** Asks for the code of a paper. It is printed for everybody to see, so it may stand in the address. */
export function VerifyPage({ shell }: { readonly shell: PageShell }) {
  return (
    <Page
      shell={shell}
      title="证照核验"
      current="verify"
      crumbs={[{ label: '首页', href: '/' }, { label: '证照核验' }]}
      path="/verify"
      description="扫码或者输入核验码，核对证照真伪、是否有效，以及作出决定的权限依据。"
    >
      <PageHeading
        title="证照核验"
        lead="扫描证照上的二维码，或者输入证照上印的核验码，核对证照真伪、是否有效，以及依据什么权限作出。"
      />
      <div className="beside">
        <CodeForm />
        <SideHelp title="怎么核验">
          <ul>
            <li>二维码和核验码都印在证照上，用手机扫一扫二维码就能看到结果。</li>
            <li>结果页写明持证人、决定机关、有效期和当前状态，请与手里的证照逐项对照。</li>
            <li>
              想知道某个乡镇（街道）有没有权办理某个事项，可以<a href="/authority">查询权限依据</a>。
            </li>
            <li>
              查不到、对不上的，拨打<a href="tel:12345">12345</a>核实，先不要采信。
            </li>
          </ul>
        </SideHelp>
      </div>
    </Page>
  );
}

export type VerdictPageProps = {
  readonly shell: PageShell;
  readonly code: string;
  readonly view: VerificationView;
  readonly checkedAt: MomentText;
};

/** What stands behind a code. */
export function VerdictPage({ shell, code, view, checkedAt }: VerdictPageProps) {
  const { verdict, chain, demo } = view;
  return (
    <Page
      shell={shell}
      title={`核验结果：${wordOf(verdict)}`}
      current="verify"
      crumbs={[...CRUMBS, { label: '核验结果' }]}
      noIndex
    >
      {demo && verdict !== 'not_found' && (
        <Notice kind="warning" title="演示数据">
          <p>本站是演示环境，这份证照是演示用的样本，不具有法律效力。</p>
        </Notice>
      )}
      <div className="beside">
        <Verdict code={code} view={view} checkedAt={checkedAt} />
        {chain.length > 0 && (
          <Section
            id="authority"
            title="作出决定的权限依据"
            note="决定作出的那一刻，系统逐项核对了下列依据，并与决定一起存证。"
          >
            <AuthorityChain chain={chain} />
          </Section>
        )}
      </div>
      <Section id="again" title="核验另一份证照">
        <CodeForm />
      </Section>
    </Page>
  );
}

function Verdict({ code, view, checkedAt }: Omit<VerdictPageProps, 'shell'>): ReactNode {
  const rows = rowsOf(view);
  const common = { code: grouped(code), checkedAt };
  switch (view.verdict) {
    case 'valid':
      return <CertificateVerdict {...common} verdict="valid" rows={rows} />;
    case 'expired':
      return (
        <CertificateVerdict
          {...common}
          verdict="not_valid"
          rows={rows}
          reason={`该证照的有效期到${view.validUntil === null ? '' : dayText(view.validUntil)}为止，现已届满。`}
          next="请持证人依法办理延续或者重新申请；有疑问的，请拨打12345核实。"
        />
      );
    case 'not_issued':
      return (
        <CertificateVerdict
          {...common}
          verdict="not_valid"
          rows={rows}
          reason="该文书已经作出，还没有出件，目前不能作为凭证使用。"
          next="请等待受理窗口通知领取；出件以后再核验。"
        />
      );
    case 'not_found':
      return (
        <CertificateVerdict
          {...common}
          verdict="not_found"
          next="请检查核验码是否输错，字母不分大小写；确认无误仍查不到的，请拨打12345核实。"
        />
      );
  }
}

function rowsOf(view: VerificationView): SummaryRow[] {
  const rows: readonly (readonly [string, string | null])[] = [
    ['证照名称', view.documentTitle],
    ['编号', view.documentNumber],
    ['持证人', view.holderMasked],
    ['事项', view.itemName],
    ['决定机关', view.organName],
    ['印章', view.sealName],
    ['出件日期', view.issuedOn === null ? null : dayText(view.issuedOn)],
    [
      '有效期至',
      view.issuedOn === null ? null : view.validUntil === null ? '证照未载明' : dayText(view.validUntil),
    ],
  ];
  const shown = rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
  const { contentDigest } = view;
  if (contentDigest === null) return shown;
  return [
    ...shown,
    { label: '内容摘要（SM3）', value: <span className="digest figures">{contentDigest}</span> },
  ];
}

function CodeForm() {
  return (
    <form className="search" method="get" action="/verify">
      <label className="field-label" htmlFor="f-code">
        核验码
      </label>
      <p className="field-hint" id="f-code-hint">
        26位数字和字母，印在二维码旁边；空格和短横线可以不填。
      </p>
      <input
        type="text"
        id="f-code"
        name="code"
        className="input input-code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={60}
        aria-describedby="f-code-hint"
      />
      <div className="actions">
        <Button icon="check">核验</Button>
      </div>
    </form>
  );
}

function wordOf(verdict: VerificationView['verdict']): string {
  return { valid: '有效', expired: '无效', not_issued: '无效', not_found: '查无此证' }[verdict];
}

/** In fours, as it is printed. */
function grouped(code: string): string {
  return code.match(/.{1,4}/gu)?.join(' ') ?? code;
}
