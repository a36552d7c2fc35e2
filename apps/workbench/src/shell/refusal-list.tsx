import type { RefusalView } from '@tongban/contract';

/** Each reason why an act is not allowed: words first, then what would make it possible, then code and clause. */
export function RefusalList({ refusals }: { readonly refusals: readonly RefusalView[] }) {
  if (refusals.length === 0) return null;
  return (
    <ul className="refusals">
      {refusals.map(({ code, clause, text, next }) => (
        <li key={code + text}>
          <p>{text}</p>
          <p className="next">下一步：{next}</p>
          <p className="code">
            <span>{code}</span> 依据：{clause}
          </p>
        </li>
      ))}
    </ul>
  );
}
