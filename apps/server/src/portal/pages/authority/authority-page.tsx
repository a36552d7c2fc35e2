import { Notice } from '../../components/notice.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { AuthorityForm } from './authority-form.tsx';

type AuthorityPageProps = Parameters<typeof AuthorityForm>[0] & {
  readonly shell: PageShell;
  /** What of the question could not be understood. */
  readonly wrong: string | null;
};

/** Who may do what, where and when: asked by anybody. */
export function AuthorityPage({ shell, wrong, ...form }: AuthorityPageProps) {
  return (
    <Page
      shell={shell}
      title="权限依据查询"
      current="verify"
      crumbs={[{ label: '首页', href: '/' }, { label: '权限依据查询' }]}
      path="/authority"
      description="查询某个乡镇（街道）在某一天能不能受理、审批某个事项，依据哪份清单、协议、备案和印章。"
    >
      <PageHeading
        title="权限依据查询"
        lead="查询一个乡镇（街道）在某一天能不能办理某个事项，依据是哪份清单、协议、备案、备忘录和印章。结果可以打印成权限证明。"
      />
      {wrong !== null && (
        <Notice kind="warning" title="没有查询">
          <p>{wrong}</p>
        </Notice>
      )}
      <AuthorityForm {...form} />
    </Page>
  );
}
