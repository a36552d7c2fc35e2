import type { EditionListView } from '@tongban/contract';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { EDITIONS, editionHref, editionSheetHref } from './edition-links.ts';
import { editionDays } from './edition-words.ts';

export type EditionsPageProps = { readonly shell: PageShell; readonly list: EditionListView };

/** Every edition of the city's guidance catalogue, the newest first. */
export function EditionsPage({ shell, list }: EditionsPageProps) {
  return (
    <Page
      shell={shell}
      title="指导目录历次版本"
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '事项', href: '/items' }, { label: '指导目录' }]}
      path={EDITIONS}
      jsonHref="/api/v1/catalogue-editions"
      description="菏泽市“县乡通办”事项指导目录的历次版本和差异。"
    >
      <PageHeading
        title="指导目录历次版本"
        lead="指导目录由市里印发，各县区参照它编制乡镇（街道）清单。每一版都保留在这里；某个乡镇能办什么，以该乡镇公布的清单为准。"
      />
      {list.editions.map((head) => (
        <Section
          key={head.no}
          id={`v${head.no}`}
          title={`第${head.no}版（${head.stateName}）`}
          note={editionDays(head)}
        >
          <p>
            {head.title}，共{head.itemCount}项。
            {head.no > 1 &&
              `与上一版相比，新增${head.added}项，终止${head.ended}项，调整表述${head.reworded}项。`}
          </p>
          <p className="more">
            <a href={editionHref(head.no)}>查看第{head.no}版</a>
          </p>
          <p className="more">
            <a href={editionSheetHref(head.no)}>下载第{head.no}版（Excel）</a>
          </p>
        </Section>
      ))}
    </Page>
  );
}
