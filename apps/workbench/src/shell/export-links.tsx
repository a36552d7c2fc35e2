interface ExportLinksProps {
  readonly addressOf: (format: 'csv' | 'xlsx') => string;
}

/** What a list is taken along as; the server says in the file who exported it when, and logs it. */
export function ExportLinks({ addressOf }: ExportLinksProps) {
  return (
    <>
      <a className="tool-link" href={addressOf('xlsx')}>
        导出Excel
      </a>
      <a className="tool-link" href={addressOf('csv')}>
        导出CSV
      </a>
    </>
  );
}
