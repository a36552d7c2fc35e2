import type { PowerType } from '@tongban/domain/catalogue';
import { POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import type { IconName } from '@tongban/look';
import { EntryGrid } from '../../components/entry-grid.tsx';
import { Icon } from '../../components/icon.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Hero } from '../../layout/hero.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { Section } from '../../layout/section.tsx';
import { payHref, powerTypeHref, searchHref } from '../items/item-links.ts';
import { type ItemRow, ItemRows } from '../items/item-rows.tsx';
import { EXAMPLES } from '../search/search-page.tsx';
import { HomePlaces, type HomePlacesProps } from './home-places.tsx';
import { NeedCards } from './need-cards.tsx';
import { BILLS, NEED_GROUPS } from './needs.ts';
import { QuickForms } from './quick-forms.tsx';

export type HomePageProps = HomePlacesProps & {
  readonly shell: PageShell;
  readonly everyday: readonly ItemRow[];
  readonly departments: number;
  readonly counts: readonly { readonly type: PowerType; readonly count: number }[];
};

/** The front page: what do you want to do, how does it stand, where is it done. */
export function HomePage({ shell, everyday, departments, counts, ...places }: HomePageProps) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page
      shell={shell}
      current="home"
      path="/"
      description="菏泽市县乡通办：县级部门的49项事项，在乡镇、县里和网上都能办，条件、材料、时限和结果一样。"
    >
      <Hero
        title={
          <>
            家门口办县里的事，
            <br />
            一样的标准，一样的效力
          </>
        }
        lead={`${total}项县级事项，可以到就近的便民服务中心，也可以到县政务服务大厅，或者在网上办，结果都一样。`}
      >
        <SearchBox
          action="/search"
          label="您想办什么事？"
          hint="可以写一整句话，例如“我想在家门口开个小饭馆要办啥”。"
          suggestions={EXAMPLES.map((label) => ({ href: searchHref(label), label }))}
        />
      </Hero>
      <Section id="needs" title="我想……">
        <NeedCards groups={NEED_GROUPS} />
      </Section>
      <Section id="bills" title="生活缴费">
        <ul className="bills">
          {BILLS.map(({ itemId, label, icon }) => (
            <li key={itemId}>
              <BillLink href={payHref(itemId)} label={label} icon={icon} />
            </li>
          ))}
        </ul>
      </Section>
      <QuickForms csrfToken={places.csrfToken} />
      <Section id="everyday" title="常用事项">
        <ItemRows rows={everyday} />
        <p className="more">
          <a href="/items">查看全部{total}项事项</a>
        </p>
      </Section>
      <Section id="where" title="到哪里办" note="县、乡两级有同等的受理权，去哪里由您选，不看户籍和住址。">
        <HomePlaces {...places} />
      </Section>
      <Section id="types" title="分类查找">
        <EntryGrid
          entries={[
            ...counts.map(({ type, count }) => ({
              href: powerTypeHref(type),
              title: POWER_TYPE_TERMS[type].name,
              detail: `${count}项`,
            })),
            { href: '/items/departments', title: '按部门', detail: `${departments}个部门和单位` },
            { href: '/items/applicants/individuals', title: '个人办事', detail: '以个人名义办理' },
            { href: '/items/applicants/organisations', title: '企业办事', detail: '企业、个体户、合作社' },
            { href: '/items/letters', title: '按拼音', detail: '按名称首字母排列' },
          ]}
        />
      </Section>
    </Page>
  );
}

function BillLink({
  href,
  label,
  icon,
}: {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
}) {
  return (
    <a className="bill" href={href}>
      <Icon name={icon} />
      {label}
    </a>
  );
}
