import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EntrustableItemView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Dialog } from '../../shell/dialog.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

interface ReviewDialogProps {
  readonly countyId: string;
  readonly item: EntrustableItemView;
  readonly today: string;
  readonly onClose: () => void;
}

/** The finding of a legal review with its basis; an earlier one stays on record. */
export function ReviewDialog({ countyId, item, today, onClose }: ReviewDialogProps) {
  const { itemId, name, departmentId, departments, reviewVersion } = item;
  const [isEntrustable, setEntrustable] = useState(item.review?.isEntrustable ?? true);
  const [basis, setBasis] = useState(item.review?.basis ?? '');
  const [reviewedOn, setReviewedOn] = useState(today);
  const client = useQueryClient();
  const reviewing = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/counties/{countyId}/items/{itemId}/reviews', {
          params: { path: { countyId, itemId } },
          body: {
            expectedVersion: reviewVersion,
            departmentId: departmentId ?? '',
            isEntrustable,
            basis: basis.trim() === '' ? null : basis.trim(),
            reviewedOn,
          },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['entrustability'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reviewing.mutate();
  };
  return (
    <Dialog title={`委托合法性审查：${name}`} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p className="soft">
          {departments.find(({ id }) => id === departmentId)?.name}能否把本事项委托给乡镇（街道）办理。
        </p>
        <FieldGroup label="结论" id="review-finding" required>
          <div className="review-findings">
            {[true, false].map((finding) => (
              <label key={String(finding)}>
                <input
                  type="radio"
                  name="finding"
                  checked={isEntrustable === finding}
                  onChange={() => setEntrustable(finding)}
                />
                {finding ? '可以委托' : '不得委托'}
              </label>
            ))}
          </div>
        </FieldGroup>
        <Field
          label="委托依据"
          id="review-basis"
          required={isEntrustable}
          help="法律、法规、规章的名称和条款；没有依据的，不得委托办理，可以委托受理。"
        >
          <Input.TextArea
            id="review-basis"
            rows={2}
            maxLength={300}
            required={isEntrustable}
            value={basis}
            onChange={(event) => setBasis(event.target.value)}
          />
        </Field>
        <Field label="审查日期" id="reviewed-on" required>
          <DateInput id="reviewed-on" required value={reviewedOn} onChange={setReviewedOn} />
        </Field>
        {reviewing.error && <ProblemNotice problem={problemFrom(reviewing.error)} />}
        <Button type="primary" htmlType="submit" loading={reviewing.isPending}>
          登记审查结论
        </Button>
      </form>
    </Dialog>
  );
}
