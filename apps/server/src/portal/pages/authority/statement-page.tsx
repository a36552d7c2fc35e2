import { latestDayFor } from '@tongban/domain/authority';
import { MODE_NAMES, type RefusalCode } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AuthorityStatement } from '../../../features/delegations/index.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Moment } from '../../components/moment.tsx';
import { Notice } from '../../components/notice.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { RefusalNotice } from '../../components/refusal-notice.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { dayText, momentOf } from '../../site/dates.ts';
import { basisText } from '../../site/refusals.ts';
import { AuthorityChain } from '../verify/authority-chain.tsx';
import { actName } from './authority-acts.ts';

export type StatementPageProps = {
  readonly shell: PageShell;
  readonly statement: AuthorityStatement;
  /** The address under which the same question gets the same answer. */
  readonly href: string;
  /** Absolute, for the code on paper; null where the installation does not know its own address. */
  readonly printedHref: string | null;
  /** Null = not asked; whether the code on a paper is the one of this answer. */
  readonly verified: boolean | null;
  readonly demo: boolean;
};

/** 权限证明: the answer as the ledger gives it, to read, print and check again. */
export function StatementPage({ shell, statement, href, printedHref, verified, demo }: StatementPageProps) {
  const { county, township, item, answer, organName, code, act, at, knownAt } = statement;
  const place = `${county.name}${township?.name ?? ''}`;
  return (
    <Page
      shell={shell}
      title={`权限证明：${place}　${item.name}`}
      current="verify"
      crumbs={[
        { label: '首页', href: '/' },
        { label: '权限依据查询', href: '/authority' },
        { label: '权限证明' },
      ]}
      noIndex
    >
      <PageHeading eyebrow="权限证明" title={`${place}“${item.name}”：${actName(act)}`} />
      {demo && (
        <Notice kind="warning" title="演示数据">
          <p>本站是演示环境，这份证明是演示用的样本，不具有法律效力。</p>
        </Notice>
      )}
      <Verified verified={verified} />
      <Notice
        kind={answer.allowed ? 'success' : 'info'}
        title={answer.allowed ? '在该时间点有权限' : '在该时间点没有权限'}
      />
      <SummaryList
        rows={[
          { label: '查询的时间点', value: <Moment {...momentOf(at)} /> },
          { label: '台账截至', value: <Moment {...momentOf(knownAt)} /> },
          { label: '实施方式', value: answer.mode === null ? '未列入清单' : MODE_NAMES[answer.mode] },
          { label: '以谁的名义', value: organName ?? '—' },
        ]}
      />
      {answer.chain.length > 0 && (
        <Section
          id="chain"
          title={answer.allowed ? '权限依据' : '已经具备的依据'}
          note="由系统根据台账逐项计算，不是人工填写。"
        >
          <AuthorityChain chain={[...answer.chain]} />
        </Section>
      )}
      {answer.refusals.length > 0 && (
        <RefusalNotice
          title="还缺什么，由谁办"
          refusals={answer.refusals.map(({ code: refusal, text, next, clause }) => ({
            reason: text,
            code: refusal,
            clause: basisText(clause),
            next: `${next}${byWhen(refusal, at)}`,
          }))}
        />
      )}
      <Section id="code" title="核验">
        <p>
          核验码<span className="figures">{code.match(/.{1,4}/gu)?.join(' ')}</span>
        </p>
        <p className="fine-print">
          打开本页地址，系统按同一时间点、同一台账重新计算；核验码一致的，内容没有改动。后来补录的文书不影响本证明。
        </p>
        {printedHref !== null && <QrCode text={printedHref} label="扫码核验本证明" />}
      </Section>
      <div className="actions">
        <LinkButton href={href} icon="check">
          重新计算并核验
        </LinkButton>
        <LinkButton href="/authority" kind="quiet">
          查询其他权限
        </LinkButton>
      </div>
    </Page>
  );
}

function Verified({ verified }: Pick<StatementPageProps, 'verified'>) {
  if (verified === null) return null;
  return verified ? (
    <Notice kind="success" title="核验一致">
      <p>按证明所载的时间点和台账重新计算，结果与核验码一致。</p>
    </Notice>
  ) : (
    <Notice kind="warning" title="核验不一致">
      <p>地址中的核验码与重新计算的结果不符，这份证明可能被改动过，请以本页为准。</p>
    </Notice>
  );
}

/** Of the day that was asked about, whatever today is: a statement says the same for good. */
function byWhen(code: RefusalCode, at: Instant): string {
  const day = latestDayFor(code, at);
  return day === null ? '' : `最迟${dayText(day)}具备。`;
}
