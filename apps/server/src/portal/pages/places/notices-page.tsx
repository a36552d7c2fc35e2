import type { NoticeHeadView } from '@tongban/contract';
import type { County, Township } from '@tongban/domain/catalogue';
import { noticeHref } from '../../../features/townships/index.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { NoticeRows } from './notice-rows.tsx';
import { placeHref } from './place-links.ts';
import { sheetHref } from './township-record-links.ts';

export type NoticesPageProps = {
  readonly shell: PageShell;
  readonly county: County;
  readonly township: Township;
  readonly notices: readonly NoticeHeadView[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
};

/** All notices of a township, the newest first (R-8.1.1). */
export function NoticesPage({ shell, county, township, notices, page, pageCount, total }: NoticesPageProps) {
  const path = noticeHref(county.id, township.id);
  return (
    <Page
      shell={shell}
      title={`${township.name}公告${page > 1 ? `（第${page}页）` : ''}`}
      current="places"
      path={path}
      jsonHref={`/api/v1/townships/${township.id}/notices${page > 1 ? `?page=${page}` : ''}`}
      description={`${county.name}${township.name}赋权事项清单、事项启动和收回、暂停服务的公告。`}
      crumbs={[
        { label: '首页', href: '/' },
        { label: '服务网点', href: '/places' },
        { label: county.name, href: placeHref(county.id) },
        { label: township.name, href: placeHref(county.id, township.id) },
        { label: '公告' },
      ]}
    >
      <PageHeading
        eyebrow={`${county.name}　${township.name}`}
        title="公告"
        lead="公告由清单、协议和场所的登记自动生成，与登记内容一致。"
      />
      <NoticeRows notices={notices} where={{ countyId: county.id, townshipId: township.id }} />
      {total > 0 && (
        <p className="more">
          <a href={sheetHref(township.id, 'notices')}>下载全部公告（Excel）</a>
        </p>
      )}
      {total > 0 && (
        <Pagination
          page={page}
          pageCount={pageCount}
          total={total}
          hrefOf={(other) => (other === 1 ? path : `${path}?page=${other}`)}
        />
      )}
    </Page>
  );
}
