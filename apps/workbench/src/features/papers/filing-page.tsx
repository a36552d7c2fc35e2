import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { FilingDetailView } from '@tongban/contract';
import { Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { FactList } from '../../shell/fact-list.tsx';
import { Field } from '../../shell/field.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { dateText, periodText } from '../../words/dates.ts';
import { ActProblem } from './act-problem.tsx';
import { FilingSteps } from './filing-steps.tsx';
import { filingQuery } from './paper-queries.ts';
import { ScanLinks } from './scan-links.tsx';
import { usePaperAct } from './use-paper-act.ts';
import './papers.css';
import { SendButton } from '../../shell/send-button.tsx';

/** One submission: the paper to be looked at, and the two answers to it. */
export function FilingPage() {
  const path = getRouteApi('/governance/filings/$countyId/$paperId').useParams();
  const filing = useQuery(filingQuery(path));
  return (
    <ReadPage title="协议备案" query={filing}>
      {(found) => (
        <div className="papers">
          <PageHead
            title={`${found.row.kindName} ${found.row.number}`}
            above={<Link to="/governance/filings">协议备案</Link>}
            note={`${found.row.departmentName}与${found.row.townshipName}，${found.row.itemCount}项；${found.row.stateName}`}
          />
          <RecordParts>
            <FilingFacts filing={found} />
            {found.row.state === 'submitted' && <FilingAnswers filing={found} />}
          </RecordParts>
        </div>
      )}
    </ReadPage>
  );
}

function FilingFacts({
  filing: { row, items, inFlightText, scans, steps },
}: {
  readonly filing: FilingDetailView;
}) {
  return (
    <>
      <RecordPart title={row.stateName}>
        <FactList
          facts={[
            ['赋权部门', row.departmentName],
            ['承接单位', `${row.countyName}${row.townshipName}`],
            ['签订日期', dateText(row.signedOn)],
            ['起止日期', periodText(row)],
            ['在办办件', inFlightText],
            ['备案编号', row.filingNumber ?? '—'],
            ['备案日期', row.filedOn === null ? '—' : dateText(row.filedOn)],
          ]}
        />
        <FilingSteps steps={steps} />
        <ScanLinks base={`/api/v1/agreement-papers/${row.countyId}/${row.id}`} scans={scans} />
      </RecordPart>
      <RecordPart title={`事项（${items.length}项）`}>
        <ul className="record-items">
          {items.map(({ id, no, name }) => (
            <li key={id}>
              {no !== null && `${no} `}
              {name}
            </li>
          ))}
        </ul>
      </RecordPart>
    </>
  );
}

function FilingAnswers({ filing: { row, version, today } }: { readonly filing: FilingDetailView }) {
  const path = { countyId: row.countyId, paperId: row.id };
  const [number, setNumber] = useState('');
  const [filedOn, setFiledOn] = useState<string>(today);
  const [reason, setReason] = useState('');
  const numbering = usePaperAct(() =>
    answerOf(
      api.POST('/api/v1/filings/{countyId}/{paperId}/number', {
        params: { path },
        body: { expectedVersion: version, number, filedOn },
      }),
    ),
  );
  const returning = usePaperAct(() =>
    answerOf(
      api.POST('/api/v1/filings/{countyId}/{paperId}/return', {
        params: { path },
        body: { expectedVersion: version, reason },
      }),
    ),
  );
  const onSubmit = (send: (nothing: undefined) => void) => (event: FormEvent) => {
    event.preventDefault();
    send(undefined);
  };
  return (
    <>
      <RecordPart title="予以备案">
        <form className="paper-form" aria-label="予以备案" onSubmit={onSubmit(numbering.send)}>
          <div className="paper-dates">
            <Field label="备案编号" id="filing-number" required>
              <Input
                id="filing-number"
                maxLength={60}
                value={number}
                onChange={(event) => setNumber(event.target.value)}
              />
            </Field>
            <Field label="备案日期" id="filed-on" required>
              <DateInput id="filed-on" required value={filedOn} onChange={setFiledOn} />
            </Field>
          </div>
          <ActProblem problem={numbering.problem} />
          <SendButton loading={numbering.isSending} needs={[['备案编号', number]]}>
            登记备案
          </SendButton>
        </form>
      </RecordPart>
      <RecordPart title="退回">
        <form className="paper-form" aria-label="退回报备" onSubmit={onSubmit(returning.send)}>
          <Field
            label="退回理由"
            id="reason"
            required
            help="写明缺什么、错在哪里，赋权部门据此补正后重新报送。"
          >
            <Input.TextArea
              id="reason"
              rows={3}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
          <ActProblem problem={returning.problem} />
          <SendButton type="default" loading={returning.isSending} needs={[['退回理由', reason]]}>
            退回报备
          </SendButton>
        </form>
      </RecordPart>
    </>
  );
}
