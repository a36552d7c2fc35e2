import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { PlaceForm } from './place-form.tsx';
import { factsOf, type PlaceValues, valuesOf } from './place-values.ts';
import './places.css';

const EMPTY: PlaceValues = valuesOf({
  name: '',
  address: null,
  phone: null,
  hours: null,
  directions: null,
  accessibility: null,
  station: { villageName: '', sharesPartyCentre: null, services: [], helpers: [] },
});

/** Records a village station of a township. */
export function NewStationPage() {
  const { countyId, townshipId } = useParams({ from: '/places/$countyId/new-station/$townshipId' });
  const client = useQueryClient();
  const navigate = useNavigate();
  const draft = useDraft(`new-station.${townshipId}`, EMPTY);
  const recording = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/place-records', {
          body: { kind: 'station', countyId, townshipId, facts: factsOf(draft.values) },
        }),
      ),
    onSuccess: async ({ id }) => {
      draft.clear();
      await client.invalidateQueries({ queryKey: ['place-records'] });
      await navigate({ to: '/places/$countyId/$placeId', params: { countyId, placeId: id } });
    },
  });
  return (
    <>
      <PageHead title="登记便民服务站" above={<Link to="/places">办事场所</Link>} />
      <PlaceForm
        draft={draft}
        confirm="登记便民服务站"
        isSending={recording.isPending}
        onSend={() => recording.mutate()}
      >
        {recording.error && <ProblemNotice problem={problemFrom(recording.error)} />}
      </PlaceForm>
    </>
  );
}
