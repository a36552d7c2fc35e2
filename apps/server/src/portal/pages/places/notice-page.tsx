import type { NoticeView } from '@tongban/contract';
import type { County, Township } from '@tongban/domain/catalogue';
import { noticeHref } from '../../../features/townships/index.ts';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { dayText } from '../../site/dates.ts';
import { guideHref } from '../items/item-links.ts';
import { placeHref } from './place-links.ts';

export type NoticePageProps = {
  readonly shell: PageShell;
  readonly county: County;
  readonly township: Township;
  readonly notice: NoticeView;
};

/** One notice of a township: what, since when, for which items. */
export function NoticePage({ shell, county, township, notice }: NoticePageProps) {
  return (
    <Page
      shell={shell}
      title={notice.title}
      current="places"
      path={notice.href}
      jsonHref={`/api/v1/townships/${township.id}/notices/${notice.id}`}
      description={notice.paragraphs[0] ?? notice.title}
      crumbs={[
        { label: '首页', href: '/' },
        { label: county.name, href: placeHref(county.id) },
        { label: township.name, href: placeHref(county.id, township.id) },
        { label: '公告', href: noticeHref(county.id, township.id) },
        { label: dayText(notice.on) },
      ]}
    >
      <article>
        <PageHeading eyebrow={<time dateTime={notice.on}>{dayText(notice.on)}</time>} title={notice.title} />
        {notice.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {notice.items.length > 0 && (
          <Section id="items" title={`涉及的事项（${notice.items.length}项）`}>
            <ul className="place-links">
              {notice.items.map(({ id, name }) => (
                <li key={id}>
                  <a href={guideHref(id, county.id)}>{name}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </article>
    </Page>
  );
}
