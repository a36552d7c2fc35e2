import type { ListDifferenceView } from '@tongban/contract';
import { Disclosure } from '../../components/disclosure.tsx';

export type ListChangesProps = {
  readonly difference: ListDifferenceView;
  /** The first version adds everything: its items are folded away. */
  readonly isFirst: boolean;
};

/** What a version changed, item by item in words. */
export function ListChanges({ difference, isFirst }: ListChangesProps) {
  const { added, removed, changed } = difference;
  if (added.length + removed.length + changed.length === 0) return <p>与前一版没有不同。</p>;
  return (
    <>
      {added.length > 0 && (
        <Disclosure title={`${isFirst ? '列入' : '增加'}${added.length}项`} open={!isFirst}>
          <Rows rows={added} />
        </Disclosure>
      )}
      {removed.length > 0 && (
        <Disclosure title={`移出${removed.length}项`} open>
          <Rows rows={removed} />
        </Disclosure>
      )}
      {changed.length > 0 && (
        <Disclosure title={`调整${changed.length}项`} open>
          <ul className="plain-list">
            {changed.map(({ itemId, no, name, fields }) => (
              <li key={itemId}>
                <b>{numbered(no, name)}</b>
                {fields.map((field) => (
                  <span key={field.name} className="fine-print">
                    　{field.name}：<del>{field.before}</del>，改为<ins>{field.after}</ins>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Rows({ rows }: { readonly rows: ListDifferenceView['added'] }) {
  return (
    <ul className="plain-list">
      {rows.map(({ itemId, no, name, words }) => (
        <li key={itemId}>
          <b>{numbered(no, name)}</b>
          <span className="fine-print">　{words}</span>
        </li>
      ))}
    </ul>
  );
}

function numbered(no: number | null, name: string): string {
  return no === null ? `${name}（目录外）` : `${no}　${name}`;
}
