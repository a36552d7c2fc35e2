import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlaceRecordView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

interface ReopenButtonProps {
  readonly place: PlaceRecordView;
  readonly number: number;
}

/** Opens a place again earlier than announced; before the first closed day it takes the closure back. */
export function ReopenButton({ place, number }: ReopenButtonProps) {
  const { countyId, id: placeId, version: expectedVersion } = place;
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [reopensOn, setReopensOn] = useState('');
  const reopening = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/place-records/{countyId}/{placeId}/reopenings', {
          params: { path: { countyId, placeId } },
          body: { expectedVersion, number, reopensOn },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['place-records'] }),
  });
  if (!isAsking) {
    return (
      <Button type="link" onClick={() => setAsking(true)}>
        提前恢复
      </Button>
    );
  }
  const id = `reopens-${number}`;
  return (
    <div className="reopen">
      <label htmlFor={id}>恢复服务的日期</label>
      <DateInput id={id} value={reopensOn} onChange={setReopensOn} />
      <Button disabled={reopensOn === ''} loading={reopening.isPending} onClick={() => reopening.mutate()}>
        确认恢复
      </Button>
      {reopening.error && <ProblemNotice problem={problemFrom(reopening.error)} />}
    </div>
  );
}
