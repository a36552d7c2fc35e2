import type { CaseView } from '@tongban/contract';

/** The answers of the application form; a table answer as a table. */
export function AnswerList({ answers }: { readonly answers: CaseView['answers'] }) {
  if (answers.length === 0) return <p className="soft">这个事项不填写申请表。</p>;
  return (
    <dl className="facts">
      {answers.map(({ fieldId, label, value, rows }) => (
        <div key={fieldId} className={rows ? 'facts-wide' : undefined}>
          <dt>{label}</dt>
          <dd>{rows ? <AnswerRows label={label} rows={rows} /> : value || '没有填写'}</dd>
        </div>
      ))}
    </dl>
  );
}

function AnswerRows({
  label,
  rows,
}: {
  readonly label: string;
  readonly rows: readonly (readonly { label: string; value: string }[])[];
}) {
  const columns = rows[0]?.map((cell) => cell.label) ?? [];
  if (rows.length === 0) return <>没有填写</>;
  return (
    <table className="small-table">
      <caption className="unseen">{label}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map(({ value }) => value).join('\u0000')}>
            {row.map((cell) => (
              <td key={cell.label}>{cell.value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
