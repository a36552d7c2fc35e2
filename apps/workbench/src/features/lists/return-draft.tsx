import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

interface ReturnDraftProps {
  readonly townshipId: string;
  readonly version: number;
  /** 撤回送审 by whoever wrote it; else 退回 by the approver, who says why. */
  readonly isOwn?: boolean;
}

export function ReturnDraft({ townshipId, version, isOwn = false }: ReturnDraftProps) {
  const [note, setNote] = useState('');
  const client = useQueryClient();
  const returning = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/delegation-lists/{townshipId}/draft/return', {
          params: { path: { townshipId } },
          body: { expectedVersion: version, note: isOwn ? '拟制人撤回送审' : note },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['delegation-lists'] }),
  });
  return (
    <div className="list-return">
      {!isOwn && (
        <Field label="退回理由" id="return-note" help="写给拟制人，说明要改什么。">
          <Input.TextArea
            id="return-note"
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
      )}
      {returning.error && <ProblemNotice problem={problemFrom(returning.error)} />}
      <Button
        loading={returning.isPending}
        disabled={!isOwn && note.trim() === ''}
        onClick={() => returning.mutate()}
      >
        {isOwn ? '撤回送审' : '退回'}
      </Button>
    </div>
  );
}
