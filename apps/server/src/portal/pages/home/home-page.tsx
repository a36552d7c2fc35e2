import type { LifeEvent, PowerType } from '@tongban/domain/catalogue';
import { POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import { EntryGrid } from '../../components/entry-grid.tsx';
import { ItemCard, type ItemCardProps } from '../../components/item-card.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Hero } from '../../layout/hero.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { Section } from '../../layout/section.tsx';
import { powerTypeHref } from '../items/item-links.ts';

export type HomePageProps = {
  readonly shell: PageShell;
  readonly openItems: readonly ItemCardProps[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly counts: readonly { readonly type: PowerType; readonly count: number }[];
};

const COMMON = ['个体户登记', '小饭馆登记', '农村盖房', '电动车上牌', '社保补贴', '养犬'];

const TYPE_WORDS: Readonly<Record<PowerType, string>> = {
  licence: '开店、办厂、建房等须经批准的事',
  confirmation: '婚姻登记、残疾人证',
  other_power: '歇业、养老机构等备案',
  public_service: '就业、补贴、水电气暖',
};

/** The front page. */
export function HomePage({ shell, openItems, lifeEvents, counts }: HomePageProps) {
  return (
    <Page
      shell={shell}
      current="home"
      description="菏泽市县乡通办：县级部门的事项在乡镇、县里和网上都能办，条件、材料、时限和结果一样。"
    >
      <Hero
        title={
          <>
            家门口办县里的事，
            <br />
            一样的标准，一样的效力
          </>
        }
        lead="县级部门把事项交给乡镇（街道）办理。您可以到就近的便民服务中心，也可以到县政务服务大厅，或者在网上申请，结果都一样。"
      >
        <SearchBox
          action="/items"
          label="您想办什么事？"
          hint="可以写事项名称，也可以写一句话，例如“开小饭馆”。"
          suggestions={COMMON.map((label) => ({ href: `/items?q=${encodeURIComponent(label)}`, label }))}
        />
      </Hero>
      <Section
        id="open-now"
        title="现在可以网上申请"
        note="其余事项可以先看办事指南，再到窗口办理；开通一项，这里增加一项。"
      >
        <div className="cards">
          {openItems.map((item) => (
            <ItemCard key={item.href} {...item} />
          ))}
        </div>
      </Section>
      <Section id="where" title="到哪里办" note="县、乡两级有同等的受理权，去哪里由您选，不看户籍和住址。">
        <EntryGrid
          entries={[
            {
              href: '/places',
              title: '乡镇（街道）便民服务中心',
              detail: '离家近，可以当面问、有人帮',
              icon: 'place',
            },
            { href: '/places#halls', title: '县政务服务大厅', detail: '县级事项集中受理', icon: 'place' },
            { href: '/items', title: '网上申请', detail: '随时填写，24小时内可以接着填', icon: 'document' },
            { href: 'tel:12345', title: '电话咨询', detail: '12345政务服务便民热线', icon: 'phone' },
          ]}
        />
      </Section>
      <Section id="events" title="办一件事" note="几个部门的事，按顺序一次看全。">
        <EntryGrid
          entries={lifeEvents.map(({ id, name, audience }) => ({
            href: `/life-events/${id}`,
            title: name,
            detail: audience,
          }))}
        />
      </Section>
      <Section id="types" title="按权力类型找">
        <EntryGrid
          entries={counts.map(({ type, count }) => ({
            href: powerTypeHref(type),
            title: `${POWER_TYPE_TERMS[type].name}（${count}项）`,
            detail: TYPE_WORDS[type],
          }))}
        />
      </Section>
    </Page>
  );
}
