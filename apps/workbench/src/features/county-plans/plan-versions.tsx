import { Link } from '@tanstack/react-router';
import type { CountyPlanView } from '@tongban/contract';
import { RecordPart } from '../../shell/record-parts.tsx';
import { dateText } from '../../words/dates.ts';

/** What was published, the newest first, each with its way to the city. */
export function PlanVersions({ of: { countyId, versions } }: { readonly of: CountyPlanView }) {
  return (
    <RecordPart title={`已经印发的实施方案（${versions.length}版）`}>
      {versions.length === 0 && <p className="soft">还没有印发实施方案。</p>}
      {versions.map(({ version, number, publishedOn, isLate, title, measures, filingId }) => (
        <article key={version} className="plan-version">
          <h3>
            第{version}版：{title}
          </h3>
          <p>
            {number}，{dateText(publishedOn)}印发
            {isLate && <strong>，晚于规定日期</strong>}。
            <Link
              className="plan-filing"
              to="/governance/city-filings/$countyId/$filingId"
              params={{ countyId, filingId }}
            >
              报市备案
            </Link>
          </p>
          <ol className="plan-measures">
            {measures.map(({ no, text, organisationName, dueOn }) => (
              <li key={no}>
                {text}
                <small>
                  {organisationName ?? '责任单位待县补充'}
                  {dueOn !== null && `，${dateText(dueOn)}前完成`}
                </small>
              </li>
            ))}
          </ol>
        </article>
      ))}
    </RecordPart>
  );
}
