import type { EditionDifferenceView } from '@tongban/contract';
import './catalogue-editions.css';

const KINDS = ['added', 'ended', 'reworded'] as const;

/** What an edition changes, item by item in words: what was said, what is said now, and why. */
export function EditionDifferences({
  differences,
}: {
  readonly differences: readonly EditionDifferenceView[];
}) {
  if (differences.length === 0) return <p className="soft">与上一版没有差异。</p>;
  return (
    <div className="edition-difference">
      {KINDS.map((kind) => {
        const those = differences.filter((each) => each.kind === kind);
        const [first] = those;
        if (first === undefined) return null;
        const title = `${first.kindName}${those.length}项`;
        return (
          <section key={kind} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {those.map((difference) => (
                <li key={difference.itemId}>
                  <b>
                    {difference.no !== null && `${difference.no}　`}
                    {difference.name || '（未填写名称）'}
                  </b>
                  {difference.fields.map(({ label, before, after }) => (
                    <span key={label}>
                      {label}：
                      {before !== null && (
                        <>
                          <del>{before}</del>改为
                        </>
                      )}
                      {kind === 'added' ? (after ?? '—') : <ins>{after ?? '（不另写）'}</ins>}
                    </span>
                  ))}
                  <span>理由：{difference.reason || '（未填写）'}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
