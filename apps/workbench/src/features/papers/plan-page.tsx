import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { AgreementDraftView, PaperPlanView } from '@tongban/contract';
import { Checkbox } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { InFlightField } from '../../choices/in-flight-field.tsx';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { Choice, ListFilters } from '../../shell/list-filters.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { ActProblem } from './act-problem.tsx';
import { planQuery } from './paper-queries.ts';
import { usePaperAct } from './use-paper-act.ts';
import './papers.css';
import { SendButton } from '../../shell/send-button.tsx';

type Township = PaperPlanView['townships'][number];

/** 按清单拟制: what each township lacks, and one start that writes the drafts of all that are chosen (ADR 0012). */
export function PlanPage() {
  const { county } = getRouteApi('/governance/paper-plan').useSearch();
  const plan = useQuery(planQuery(county));
  return (
    <ReadPage title="按清单拟制协议和备忘录" query={plan}>
      {(found) => <Plan key={found.countyId} plan={found} />}
    </ReadPage>
  );
}

function Plan({ plan: { countyId, countyName, counties, townships } }: { readonly plan: PaperPlanView }) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    townships.filter(lacksPapers).map(({ townshipId }) => townshipId),
  );
  const choose = (townshipId: string, isChosen: boolean) =>
    setChosen((now) => (isChosen ? [...now, townshipId] : now.filter((id) => id !== townshipId)));
  const columns: readonly Column<Township>[] = [
    {
      header: '乡镇（街道）',
      cell: (township) =>
        lacksPapers(township) ? (
          <Checkbox
            checked={chosen.includes(township.townshipId)}
            onChange={(event) => choose(township.townshipId, event.target.checked)}
          >
            {township.townshipName}
          </Checkbox>
        ) : (
          township.townshipName
        ),
    },
    {
      header: '待拟制协议',
      cell: ({ hasList, missingAgreements }) => (hasList ? missingAgreements : '尚未公布清单'),
      isFigure: true,
    },
    {
      header: '待拟制备忘录',
      cell: ({ hasList, missingMemos }) => (hasList ? missingMemos : '—'),
      isFigure: true,
    },
    { header: '草案', cell: ({ drafts }) => drafts, isFigure: true },
    { header: '已签订', cell: ({ signed }) => signed, isFigure: true },
  ];
  return (
    <div className="papers">
      <PageHead
        title="按清单拟制协议和备忘录"
        above={<Link to="/governance/agreements">委托协议</Link>}
        note={`${countyName}：按已公布的清单，每个赋权部门、每种实施方式一份协议，审管分离的事项每个监管部门一份备忘录。已经签订或者拟制的不再拟制。`}
      />
      {counties.length > 1 && (
        <ListFilters>
          <Choice
            label="县区"
            value={countyId}
            options={counties.map(({ value, name }) => ({ value, label: name }))}
            onChange={(county) =>
              void navigate({ to: '/governance/paper-plan', search: county === undefined ? {} : { county } })
            }
          />
        </ListFilters>
      )}
      <RecordParts>
        <PrepareForm countyId={countyId} townshipIds={chosen} />
        <RecordPart title="各乡镇（街道）">
          <DataTable
            caption="各乡镇（街道）"
            columns={columns}
            rows={townships}
            keyOf={({ townshipId }) => townshipId}
          />
        </RecordPart>
      </RecordParts>
    </div>
  );
}

function lacksPapers({ missingAgreements, missingMemos }: Township): boolean {
  return missingAgreements + missingMemos > 0;
}

function PrepareForm({
  countyId,
  townshipIds,
}: {
  readonly countyId: string;
  readonly townshipIds: readonly string[];
}) {
  const navigate = useNavigate();
  const [batchId] = useState(newId);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [inFlight, setInFlight] = useState<AgreementDraftView['inFlight']>({ kind: 'hand_over' });
  const [isTextConfirmed, setConfirmed] = useState(false);
  const preparing = usePaperAct(
    () =>
      answerOf(
        api.POST('/api/v1/paper-plans/{countyId}', {
          params: { path: { countyId } },
          body: { batchId, townshipIds: [...townshipIds], from, until, inFlight, isTextConfirmed },
        }),
      ),
    () => void navigate({ to: '/governance/batches/$countyId/$batchId', params: { countyId, batchId } }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    preparing.send(undefined);
  };
  return (
    <RecordPart title="拟制">
      <form className="paper-form" aria-label="拟制协议和备忘录" onSubmit={submit}>
        <div className="paper-dates">
          <Field label="第一日" id="plan-from" required>
            <DateInput id="plan-from" required value={from} onChange={setFrom} />
          </Field>
          <Field label="协议的最后一日" id="plan-until" required help="备忘录长期有效，不设最后一日。">
            <DateInput id="plan-until" required value={until} onChange={setUntil} />
          </Field>
          <InFlightField value={inFlight} onChange={setInFlight} />
        </div>
        <Checkbox checked={isTextConfirmed} onChange={(event) => setConfirmed(event.target.checked)}>
          示范文本已经本县核定（未核定的，各草案须逐份核定后才能登记签订）
        </Checkbox>
        <ActProblem problem={preparing.problem} />
        <SendButton
          loading={preparing.isSending}
          needs={[
            ['乡镇（街道）', townshipIds],
            ['第一日', from],
            ['协议的最后一日', until],
          ]}
        >
          为{townshipIds.length}个乡镇（街道）拟制
        </SendButton>
      </form>
    </RecordPart>
  );
}
