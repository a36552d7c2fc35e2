import type { ListDifferenceView } from '@tongban/contract';

/** What a version changes, item by item in words. */
export function DifferenceView({ difference }: { readonly difference: ListDifferenceView }) {
  const { added, removed, changed } = difference;
  if (added.length + removed.length + changed.length === 0) {
    return <p className="soft">与前一版没有不同。</p>;
  }
  return (
    <div className="list-difference">
      <WholeRows title="增加" rows={added} />
      <WholeRows title="移出" rows={removed} />
      {changed.length > 0 && (
        <section aria-label={`调整${changed.length}项`}>
          <h3>调整{changed.length}项</h3>
          <ul>
            {changed.map(({ itemId, no, name, fields }) => (
              <li key={itemId}>
                <b>
                  {no !== null && `${no}　`}
                  {name}
                </b>
                {fields.map((field) => (
                  <span key={field.name}>
                    {field.name}：<del>{field.before}</del>改为<ins>{field.after}</ins>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface WholeRowsProps {
  readonly title: string;
  readonly rows: ListDifferenceView['added'];
}

function WholeRows({ title, rows }: WholeRowsProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={`${title}${rows.length}项`}>
      <h3>
        {title}
        {rows.length}项
      </h3>
      <ul>
        {rows.map(({ itemId, no, name, words }) => (
          <li key={itemId}>
            <b>
              {no !== null && `${no}　`}
              {name}
            </b>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
