import { Hero } from '../layout/hero.tsx';
import { Page, type PageShell } from '../layout/page.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Section } from '../layout/section.tsx';
import { EntryGrid } from './entry-grid.tsx';
import { GalleryCards } from './gallery-cards.tsx';
import { GalleryFacts } from './gallery-facts.tsx';
import { GalleryForm } from './gallery-form.tsx';
import { GalleryMessages } from './gallery-messages.tsx';
import { GalleryResults } from './gallery-results.tsx';
import { SearchBox } from './search-box.tsx';

/** Every component of the portal on one page, with Chinese content as it will be: looked at by eye, by axe and by tests. */
export function Gallery({ shell }: { readonly shell: PageShell }) {
  return (
    <Page
      shell={shell}
      title="组件陈列"
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '事项', href: '/items' }, { label: '组件陈列' }]}
      noIndex
    >
      <Hero
        title={
          <>
            在乡镇办县里的事，
            <br />
            一样的标准，一样的效力
          </>
        }
        lead="县级部门把事项交给乡镇（街道）办理。您可以去就近的便民服务中心，也可以去县政务大厅，或者在网上办，结果都一样。"
      >
        <SearchBox
          action="/items"
          label="您想办什么事？"
          hint="可以写事项名称，也可以写一句话，例如“开小饭馆”。"
          suggestions={[
            { href: '/items?q=个体户', label: '个体户登记' },
            { href: '/items?q=电动车上牌', label: '电动车上牌' },
            { href: '/items?q=社保补贴', label: '社保补贴' },
            { href: '/items?q=养犬', label: '养犬' },
          ]}
        />
      </Hero>
      <EntryGrid
        entries={[
          { href: '/items', title: '找事项', detail: '看条件、材料和时限', icon: 'document' },
          { href: '/progress', title: '查进度', detail: '凭办件编号和查询码', icon: 'clock' },
          { href: '/verify', title: '验证照', detail: '核对证照是否有效', icon: 'check' },
          { href: '/places', title: '找网点', detail: '就近的服务中心和服务站', icon: 'place' },
        ]}
      />
      <Section id="heading" title="页面标题">
        <PageHeading
          eyebrow="目录第5项　行政许可"
          title="食品小作坊、小餐饮登记"
          lead="从事食品小作坊生产加工、小餐饮经营的，应当先办理登记。"
        />
      </Section>
      <GalleryMessages />
      <GalleryForm csrfToken="gallery" />
      <GalleryFacts />
      <GalleryCards />
      <GalleryResults />
    </Page>
  );
}
