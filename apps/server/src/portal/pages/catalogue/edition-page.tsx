import type { EditionDifferenceView, EditionView } from '@tongban/contract';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { guideHref } from '../items/item-links.ts';
import { EDITIONS, editionHref, editionSheetHref } from './edition-links.ts';
import { editionDays } from './edition-words.ts';

export type EditionPageProps = { readonly shell: PageShell; readonly edition: EditionView };

/** One edition: what it changed and why, and all its items. */
export function EditionPage({ shell, edition: { head, differences, items } }: EditionPageProps) {
  const title = `指导目录第${head.no}版`;
  return (
    <Page
      shell={shell}
      title={title}
      current="items"
      crumbs={[
        { label: '首页', href: '/' },
        { label: '事项', href: '/items' },
        { label: '指导目录', href: EDITIONS },
        { label: `第${head.no}版` },
      ]}
      path={editionHref(head.no)}
      jsonHref={`/api/v1/catalogue-editions/${head.no}`}
      description={`${head.title}第${head.no}版，共${head.itemCount}项。`}
    >
      <PageHeading eyebrow={head.stateName} title={title} lead={`${head.title}。${editionDays(head)}`} />
      {head.no > 1 && (
        <Section
          id="changes"
          title="与上一版的差异"
          note="终止的事项不会自动从乡镇（街道）已公布的清单中移出；清单作出调整以前，仍按清单办理。"
        >
          <Differences kind="added" differences={differences} />
          <Differences kind="ended" differences={differences} />
          <Differences kind="reworded" differences={differences} />
        </Section>
      )}
      <Section id="items" title={`全部${items.length}项事项`}>
        <DataTable
          caption={`${title}的事项`}
          columns={[
            { key: 'item', label: '事项' },
            { key: 'type', label: '权力类型' },
            { key: 'department', label: '赋权部门' },
            { key: 'supervisor', label: '监管部门' },
          ]}
          rows={items.map((item) => ({
            id: item.itemId,
            cells: {
              item: (
                <>
                  <a href={guideHref(item.itemId)}>{numbered(item.no, item.name)}</a>
                  {item.scopeText !== null && <span className="fine-print">　范围：{item.scopeText}</span>}
                  {!item.hasGuide && <UnknownMark word="办事指南待县补充" />}
                </>
              ),
              type: item.powerTypeName,
              department: item.delegatingDepartment,
              supervisor: item.supervisingDepartment,
            },
          }))}
        />
        <p className="more">
          <a href={editionSheetHref(head.no)}>下载第{head.no}版（Excel）</a>
        </p>
      </Section>
    </Page>
  );
}

interface DifferencesProps {
  readonly kind: EditionDifferenceView['kind'];
  readonly differences: readonly EditionDifferenceView[];
}

function Differences({ kind, differences }: DifferencesProps) {
  const those = differences.filter((each) => each.kind === kind);
  const [first] = those;
  if (first === undefined) return null;
  return (
    <Disclosure title={`${first.kindName}${those.length}项`} open>
      <ul className="plain-list">
        {those.map(({ itemId, no, name, fields, reason }) => (
          <li key={itemId}>
            <b>{numbered(no, name)}</b>
            {fields.map(({ label, before, after }) => (
              <span key={label} className="fine-print">
                　{label}：
                {kind === 'added' ? (
                  (after ?? '—')
                ) : (
                  <>
                    <del>{before ?? '（未另写）'}</del>，改为<ins>{after ?? '（不另写）'}</ins>
                  </>
                )}
              </span>
            ))}
            <span className="fine-print">　理由：{reason}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function numbered(no: number | null, name: string): string {
  return no === null ? name : `${no}　${name}`;
}
