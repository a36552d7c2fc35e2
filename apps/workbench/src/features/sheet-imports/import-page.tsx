import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { SheetImportView } from '@tongban/contract';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { instantText } from '../../words/dates.ts';
import { ConfirmImport } from './confirm-import.tsx';
import { ImportFaults } from './import-faults.tsx';
import { ImportParts } from './import-parts.tsx';
import { importQuery } from './import-queries.ts';
import './sheet-imports.css';

/** One import: how far it is checked, what is wrong, what would change, and its confirmation. */
export function ImportPage() {
  const { countyId, importId } = getRouteApi('/governance/imports/$countyId/$importId').useParams();
  return (
    <ReadPage title="从表格导入" query={useQuery(importQuery(countyId, importId))}>
      {(sheet) => <OneImport sheet={sheet} />}
    </ReadPage>
  );
}

function OneImport({ sheet }: { readonly sheet: SheetImportView }) {
  const { kind, kindName, startedAt, state, stateName, rowCount, checkedParts, partCount, problem } = sheet;
  return (
    <>
      <PageHead
        title={`导入${kindName}`}
        above={
          <Link to="/governance/imports" search={kind === 'lists' ? {} : { kind }}>
            从表格导入
          </Link>
        }
        note={`${instantText(startedAt)}上传${rowCount > 0 ? `，共${rowCount}行` : ''}`}
      />
      <p role="status" className={`sheet-state sheet-${state}`}>
        {stateName}
      </p>
      {state === 'reading' && (
        <progress aria-label="核对进度" {...(partCount > 0 ? { max: partCount, value: checkedParts } : {})} />
      )}
      {problem !== null && (
        <section className="notice notice-heed" role="alert">
          <p className="notice-title">{problem.detail}</p>
          <p className="next">下一步：{problem.next}</p>
        </section>
      )}
      {(state === 'checked' || state === 'taken') && <ConfirmImport sheet={sheet} />}
      <RecordParts>
        {state === 'faulty' && (
          <RecordPart title={`逐行问题（${sheet.faultCount}处）`}>
            <ImportFaults sheet={sheet} />
          </RecordPart>
        )}
        {sheet.parts.length > 0 && (
          <RecordPart title={state === 'taken' ? '导入了什么' : '导入后的变化'}>
            <ImportParts sheet={sheet} />
          </RecordPart>
        )}
      </RecordParts>
    </>
  );
}
