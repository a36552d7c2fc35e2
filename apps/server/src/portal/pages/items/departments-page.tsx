import { EntryGrid } from '../../components/entry-grid.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { BrowseNav } from './browse-nav.tsx';
import { departmentHref } from './item-links.ts';

export type DepartmentsPageProps = {
  readonly shell: PageShell;
  readonly departments: readonly {
    readonly id: string;
    readonly name: string;
    readonly items: readonly string[];
  }[];
};

/** 赋权部门: whose powers are exercised at the township. */
export function DepartmentsPage({ shell, departments }: DepartmentsPageProps) {
  return (
    <Page
      shell={shell}
      title="按部门查找事项"
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '事项', href: '/items' }, { label: '按部门' }]}
      path="/items/departments"
      jsonHref="/api/v1/departments"
      description={`向乡镇（街道）赋权的${departments.length}个县级部门和单位，及其赋权事项。`}
    >
      <PageHeading
        title="按部门查找"
        lead={`目录中的事项来自${departments.length}个县级部门和单位。设立行政审批服务局的县区，部分事项由行政审批服务局实施，以县区公布的清单为准。`}
      />
      <BrowseNav current="departments" />
      <EntryGrid
        entries={departments.map(({ id, name, items }) => ({
          href: departmentHref(id),
          title: `${name}（${items.length}项）`,
          detail: items.length > 3 ? `${items.slice(0, 3).join('、')}等` : items.join('、'),
        }))}
      />
    </Page>
  );
}
