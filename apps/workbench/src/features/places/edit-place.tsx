import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlaceRecordView } from '@tongban/contract';
import { useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { isConflict } from '../cases/acts/conflict-text.ts';
import { PlaceConflict } from './place-conflict.tsx';
import { PlaceForm } from './place-form.tsx';
import { factsOf, valuesOf } from './place-values.ts';

/** The form of a place, with its saving: a first record for version 0, else a change of the version on screen. */
export function EditPlace({ place }: { readonly place: PlaceRecordView }) {
  const { countyId, id: placeId, version, kind, townshipId } = place;
  const client = useQueryClient();
  const draft = useDraft(`place.${countyId}.${placeId}`, valuesOf(place));
  const [isSaved, setSaved] = useState(false);
  const saving = useMutation({
    mutationFn: (expectedVersion: number) => {
      const facts = factsOf(draft.values);
      return answerOf(
        expectedVersion === 0
          ? api.POST('/api/v1/place-records', { body: { kind, countyId, townshipId, facts } })
          : api.POST('/api/v1/place-records/{countyId}/{placeId}/changes', {
              params: { path: { countyId, placeId } },
              body: { expectedVersion, facts },
            }),
      );
    },
    onMutate: () => setSaved(false),
    onSuccess: async () => {
      draft.clear();
      setSaved(true);
      await client.invalidateQueries({ queryKey: ['place-records'] });
    },
  });
  const problem = saving.error ? problemFrom(saving.error) : null;
  return (
    <PlaceForm
      draft={draft}
      confirm={version === 0 ? '登记' : '保存变更'}
      isSending={saving.isPending}
      onSend={() => saving.mutate(version)}
    >
      {isSaved && (
        <p className="soft" role="status">
          已保存，群众看到的页面已经更新。
        </p>
      )}
      {problem && isConflict(problem) && (
        <PlaceConflict
          place={place}
          typed={factsOf(draft.values)}
          onKeep={(newer) => saving.mutate(newer)}
          onDrop={() => {
            draft.clear();
            saving.reset();
            void client.invalidateQueries({ queryKey: ['place-records'] });
          }}
        />
      )}
      {problem && !isConflict(problem) && <ProblemNotice problem={problem} />}
    </PlaceForm>
  );
}
