import { api } from '../../../api/client.ts';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

const NOTHING = {};

/** The acts that need no more than a yes: accept, take over, request the seal, issue. */
export function PlainForm(props: ActFormProps) {
  const { of, act } = props;
  const handle = useAct(props, NOTHING, ({ params, expectedVersion }) => {
    const request = { params, body: { expectedVersion } };
    if (act.act === 'accept') return api.POST('/api/v1/cases/{caseId}/acceptance', request);
    if (act.act === 'take_over') return api.POST('/api/v1/cases/{caseId}/custody', request);
    if (act.act === 'request_seal') return api.POST('/api/v1/cases/{caseId}/seal-requests', request);
    return api.POST('/api/v1/cases/{caseId}/issuance', request);
  });
  return <ActFrame of={of} act={act} handle={handle} />;
}
