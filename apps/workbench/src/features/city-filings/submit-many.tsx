import { useNavigate } from '@tanstack/react-router';
import type { CityFilingRowView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import './city-filings.css';

interface SubmitManyProps {
  readonly rows: readonly CityFilingRowView[];
  readonly chosen: readonly CityFilingRowView[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Hands several lists in by one start; the batch's page tells of each. */
export function SubmitMany({ rows, chosen, onChoose }: SubmitManyProps) {
  const [batchId] = useState(newId);
  const navigate = useNavigate();
  const countyId = chosen[0]?.countyId ?? '';
  const starting = useGovernanceAct(
    () =>
      answerOf(
        api.POST('/api/v1/counties/{countyId}/city-filing-submissions', {
          params: { path: { countyId } },
          body: { batchId, filingIds: chosen.map(({ id }) => id) },
        }),
      ),
    (key) => void navigate({ to: '/governance/batches/$countyId/$batchId', params: key }),
  );
  const isAll = chosen.length === rows.length;
  return (
    <>
      <div className="page-tools submit-many">
        <Button onClick={() => onChoose(isAll ? [] : rows.map(({ id }) => id))}>
          {isAll ? '全部不选' : '本页全选'}
        </Button>
        <Button
          type="primary"
          disabled={chosen.length === 0}
          loading={starting.isSending}
          onClick={() => starting.send(undefined)}
        >
          报送{chosen.length}份清单
        </Button>
      </div>
      <GovernanceProblem problem={starting.problem} />
    </>
  );
}
