import type { TownshipRecordView } from '@tongban/contract';
import { DataTable } from '../../components/data-table.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { dayText } from '../../site/dates.ts';
import { listPrintHref, placeHref } from './place-links.ts';

export type TownshipPrintPageProps = {
  readonly shell: PageShell;
  readonly record: TownshipRecordView;
  readonly today: string;
};

const COLUMNS = [
  { key: 'no', label: '序号', numeric: true },
  { key: 'name', label: '事项名称' },
  { key: 'type', label: '权力类型' },
  { key: 'mode', label: '方式' },
  { key: 'department', label: '赋权部门' },
  { key: 'limit', label: '办理时限' },
  { key: 'standing', label: '状态' },
] as const;

/** The list in force on a sheet for the notice board of centre and stations (公开公告专栏, R-8.1.2). */
export function TownshipPrintPage({ shell, record, today }: TownshipPrintPageProps) {
  const { countyId, countyName, townshipId, townshipName, list, rows, centre } = record;
  return (
    <Page
      shell={shell}
      title={`${townshipName}赋权事项清单（打印版）`}
      path={listPrintHref(countyId, townshipId)}
      description={`${countyName}${townshipName}赋权事项清单的打印版，用于公告栏张贴。`}
      jsonHref={`/api/v1/townships/${townshipId}`}
      crumbs={[
        { label: '首页', href: '/' },
        { label: townshipName, href: placeHref(countyId, townshipId) },
        { label: '打印版' },
      ]}
    >
      <article className="sheet">
        <PageHeading eyebrow="公开公告专栏" title={`${countyName}${townshipName}赋权事项清单`} />
        <p className="screen-only fine-print">请用浏览器的打印功能打印，页眉、导航和页脚不会印出来。</p>
        {list === null ? (
          <p>尚未公布赋权事项清单。县级事项请到{countyName}政务服务大厅办理。</p>
        ) : (
          <DataTable
            caption={`第${list.version}版，${dayText(list.publishedOn)}公布，自${dayText(list.effectiveFrom)}起生效，共${rows.length}项`}
            columns={COLUMNS}
            rows={rows.map((row, index) => ({
              id: row.itemId,
              cells: {
                no: index + 1,
                name: row.name,
                type: row.powerTypeName,
                mode: row.modeName,
                department: row.departmentName,
                limit: row.limitsText,
                standing: row.standingName,
              },
            }))}
          />
        )}
        <p className="fine-print sheet-end">
          受理地点：{centre.name}，地址：{centre.address ?? <UnknownMark />}，电话：
          {centre.phone ?? <UnknownMark />}
          。县政务服务大厅同样受理，由申请人选择。村（社区）便民服务站只帮办代办，不受理。
          咨询投诉电话：12345。打印日期：{dayText(today)}，状态以打印当日为准。
        </p>
      </article>
    </Page>
  );
}
