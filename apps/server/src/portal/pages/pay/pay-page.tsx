import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { guideHref, payHref } from '../items/item-links.ts';

export interface NoticeText {
  readonly title: string;
  readonly text: string;
}

export type PayPageProps = {
  readonly shell: PageShell;
  readonly csrfToken: string;
  readonly itemId: string;
  readonly itemName: string;
  /** Undefined before the visitor has chosen one. */
  readonly countyName: string | undefined;
  /** Null where nothing is paid here now. */
  readonly companyName: string | null;
  readonly account: string;
  readonly errors: readonly FieldError[];
  readonly notice: NoticeText | null;
  /** Accounts to try, in a demonstration only. */
  readonly samples: string | null;
};

/** Asks for the account and proof of the household, by post: neither may stand in an address. */
export function PayPage(props: PayPageProps) {
  const { shell, itemId, itemName, countyName, companyName, errors, notice } = props;
  return (
    <Page
      shell={shell}
      title={itemName}
      wrong={errors.length > 0}
      current="items"
      crumbs={[
        { label: '首页', href: '/' },
        { label: itemName, href: guideHref(itemId) },
        { label: '在线缴费' },
      ]}
      noIndex
    >
      <PageHeading
        title={itemName}
        lead="查询账单后到公用企业自己的收银台缴费。款项直接进入公用企业账户，本站不收款、不存款。"
      />
      {notice !== null && (
        <Notice kind="warning" title={notice.title}>
          <p>{notice.text}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      {countyName === undefined ? (
        <ChooseCounty itemId={itemId} />
      ) : companyName === null ? (
        <Closed itemId={itemId} countyName={countyName} />
      ) : (
        <AccountForm {...props} countyName={countyName} companyName={companyName} />
      )}
      <Section id="other-ways" title="其他缴费方式">
        <ul className="plain-list">
          <li>
            直接向{companyName ?? '公用企业'}缴费，营业网点和电话：
            <UnknownMark />
          </li>
          <li>
            到开展代收的便民服务中心缴费，见<a href={`${guideHref(itemId)}#where`}>办理地点</a>。
          </li>
          <li>
            已经下过单的，凭订单号和查询码<a href="/pay/track">查询缴费结果</a>。
          </li>
        </ul>
      </Section>
    </Page>
  );
}

function AccountForm(props: PayPageProps & { readonly countyName: string; readonly companyName: string }) {
  const { csrfToken, itemId, countyName, companyName, account, errors, samples } = props;
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  return (
    <>
      <p>
        收费单位：<strong>{companyName}</strong>（{countyName}，
        <a href={`/county?returnTo=${encodeURIComponent(payHref(itemId))}`}>换一个县区</a>）
      </p>
      {samples !== null && (
        <Notice kind="info" title="演示户号">
          <p>{samples}</p>
        </Notice>
      )}
      <Form action={payHref(itemId)} csrfToken={csrfToken}>
        <TextInput
          name="account"
          label="户号"
          hint="见缴费单、缴费短信或者表卡。"
          value={account}
          error={errorOf('account')}
          maxLength={20}
          width="medium"
        />
        <TextInput
          name="last"
          label="户名的最后一个字"
          hint="用来核对是您家的账单，例如户名“张三”填“三”。每个户号每天最多可以填错五次。"
          error={errorOf('last')}
          maxLength={2}
          width="short"
        />
        <div className="actions">
          <Button icon="search">查询账单</Button>
        </div>
      </Form>
    </>
  );
}

function ChooseCounty({ itemId }: { readonly itemId: string }) {
  return (
    <Section id="county" title="先选择县区" note="各县区由不同的公用企业收费。">
      <div className="actions">
        <LinkButton href={`/county?returnTo=${encodeURIComponent(payHref(itemId))}`}>选择县区</LinkButton>
      </div>
    </Section>
  );
}

function Closed({ itemId, countyName }: { readonly itemId: string; readonly countyName: string }) {
  return (
    <Notice kind="info" title={`${countyName}暂不能在本站缴费`}>
      <p>该县区尚未接通公用企业的收费系统，请用下面的方式缴费，或者换一个县区。</p>
      <p>
        <a href={`/county?returnTo=${encodeURIComponent(payHref(itemId))}`}>换一个县区</a>
      </p>
    </Notice>
  );
}
