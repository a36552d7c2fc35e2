import { useNavigate } from '@tanstack/react-router';
import type { WriteOrganisationChangeBody } from '@tongban/contract';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useGovernanceAct } from '../governance/use-governance-act.ts';

/** Writes a change of a body and leads to its page, where all that it touches is read before it is confirmed. */
export function useWriteChange(countyId: string) {
  const [id] = useState(newId);
  const navigate = useNavigate();
  return useGovernanceAct(
    (content: WriteOrganisationChangeBody['content']) =>
      answerOf(
        api.POST('/api/v1/governance/organisation-changes/{countyId}', {
          params: { path: { countyId } },
          body: { id, content },
        }),
      ),
    ({ id: changeId }) =>
      void navigate({
        to: '/governance/organisation-changes/$countyId/$changeId',
        params: { countyId, changeId },
      }),
  );
}
