import { POWER_TYPE_TERMS, POWER_TYPES, type PowerType } from '@tongban/domain/catalogue';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { powerTypeHref } from './item-links.ts';
import { type ItemRow, ItemRows } from './item-rows.tsx';

export type ItemGroup = { readonly type: PowerType; readonly rows: readonly ItemRow[] };

export type ItemsPageProps = {
  readonly shell: PageShell;
  readonly query: string;
  /** The answer to a question, best first; null without one. */
  readonly found: readonly ItemRow[] | null;
  /** Places whose name was asked for. */
  readonly places: readonly { readonly href: string; readonly name: string }[];
  readonly groups: readonly ItemGroup[];
  readonly chosen: PowerType | null;
};

/** The catalogue by kind of power, or the answer to a question. */
export function ItemsPage({ shell, query, found, places, groups, chosen }: ItemsPageProps) {
  const title = found === null ? '全部事项' : `搜索“${query}”`;
  return (
    <Page
      shell={shell}
      title={title}
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '事项' }]}
      noIndex={found !== null}
    >
      <PageHeading
        title={found === null ? '事项' : title}
        lead={
          found === null
            ? '《菏泽市“县乡通办”事项指导目录》共49项。点开事项可以看条件、材料、时限和办理地点。'
            : undefined
        }
      />
      <SearchBox
        action="/items"
        label="您想办什么事？"
        value={query}
        hint="可以写事项名称，也可以写一句话，例如“开小饭馆”“电动车上牌”。"
      />
      {found === null ? (
        <Catalogue groups={groups} chosen={chosen} />
      ) : (
        <Found query={query} found={found} places={places} />
      )}
    </Page>
  );
}

function Catalogue({ groups, chosen }: Pick<ItemsPageProps, 'groups' | 'chosen'>) {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const doors = [
    { href: '/items', label: `全部${total}项`, isHere: chosen === null },
    ...POWER_TYPES.map((type) => ({
      href: powerTypeHref(type),
      label: `${POWER_TYPE_TERMS[type].name}${groups.find((group) => group.type === type)?.rows.length ?? 0}项`,
      isHere: chosen === type,
    })),
  ];
  return (
    <>
      <nav className="filters" aria-label="按权力类型查看">
        <ul>
          {doors.map(({ href, label, isHere }) => (
            <li key={href}>
              <a href={href} aria-current={isHere ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups
        .filter(({ type }) => chosen === null || type === chosen)
        .map(({ type, rows }) => (
          <Section key={type} id={type.replace('_', '-')} title={POWER_TYPE_TERMS[type].name}>
            <ItemRows rows={rows} />
          </Section>
        ))}
    </>
  );
}

function Found({
  query,
  found,
  places,
}: Pick<ItemsPageProps, 'query' | 'places'> & { found: readonly ItemRow[] }) {
  return (
    <>
      {places.length > 0 && (
        <Section id="found-places" title="服务网点">
          <ul className="place-links">
            {places.map(({ href, name }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(found.length > 0 || places.length === 0) && (
        <Section id="found-items" title={`相关事项${found.length}项`}>
          <ItemRows
            rows={found}
            empty={
              <EmptyState title={`没有找到与“${query}”相关的事项`}>
                <p>
                  请换一个说法试试，例如把“天使投资”改成“开公司”。也可以按权力类型查看全部事项，或者拨打12345询问。
                </p>
                <LinkButton href="/items" kind="secondary">
                  查看全部事项
                </LinkButton>
              </EmptyState>
            }
          />
        </Section>
      )}
    </>
  );
}
