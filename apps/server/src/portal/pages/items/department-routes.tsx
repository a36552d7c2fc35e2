import { listDepartments, listItems } from '../../../features/catalogue/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { DepartmentsPage } from './departments-page.tsx';
import { departmentHref } from './item-links.ts';
import { ItemListPage } from './item-list-page.tsx';
import { rowsOfItems } from './rows-of-items.ts';

/** `/items/departments` and the items of each. */
export function departmentRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  const departments = listDepartments(ctx.reference).map(({ id, name }) => ({
    id,
    name,
    items: listItems(ctx.reference, { departmentId: id }),
  }));
  bindPage(app, site, '/items/departments', async ({ visit }) =>
    page(
      <DepartmentsPage
        shell={visit.shell}
        departments={departments.map((each) => ({ ...each, items: each.items.map(({ name }) => name) }))}
      />,
    ),
  );
  bindPage(app, site, '/items/departments/:department', async ({ visit, params }) => {
    const department = departments.find(({ id }) => id === params.department);
    if (department === undefined) return problem('not_found');
    const { id, name, items } = department;
    return page(
      <ItemListPage
        shell={visit.shell}
        way="departments"
        eyebrow="按部门"
        title={name}
        lead="条件、材料、时限和结果，在县里办、在乡镇（街道）办都一样。"
        path={departmentHref(id)}
        jsonHref={`/api/v1/items?department=${id}`}
        siblings={{
          label: '其他部门',
          links: departments.map((each) => ({
            href: departmentHref(each.id),
            label: each.name,
            count: each.items.length,
            isHere: each.id === id,
          })),
        }}
        rows={rowsOfItems(
          ctx,
          items.map((item) => item.id),
          { withType: true },
        )}
      />,
    );
  });
}
