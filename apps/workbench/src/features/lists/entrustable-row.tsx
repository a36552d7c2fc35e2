import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EntrustableItemView } from '@tongban/contract';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { dateText } from '../../words/dates.ts';

interface EntrustableRowProps {
  readonly countyId: string;
  readonly item: EntrustableItemView;
  readonly onReview: (item: EntrustableItemView) => void;
}

interface Choice {
  readonly departmentId: string | null;
  readonly supervisorId: string | null;
}

/** One item; a choice is saved when both bodies are named. */
export function EntrustableRow({ countyId, item, onReview }: EntrustableRowProps) {
  const { itemId, no, name, powerTypeName, departmentId, supervisorId, departments, supervisors } = item;
  const client = useQueryClient();
  const choosing = useMutation({
    mutationFn: (choice: { departmentId: string; supervisorId: string }) =>
      answerOf(
        api.POST('/api/v1/counties/{countyId}/items/{itemId}/choice', {
          params: { path: { countyId, itemId } },
          body: { expectedVersion: item.choiceVersion, ...choice },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['entrustability'] }),
  });
  const choose = (change: Partial<Choice>) => {
    const next = { departmentId, supervisorId, ...change };
    if (next.departmentId === null || next.supervisorId === null) return;
    choosing.mutate({ departmentId: next.departmentId, supervisorId: next.supervisorId });
  };
  return (
    <tbody className="row-listed">
      <tr>
        <th scope="row">
          <span className="row-number">{no}</span>
          <span>
            {name}
            <small>{powerTypeName}</small>
          </span>
        </th>
        <td data-label="赋权部门">
          <BodyChoice
            label={`${name}的赋权部门`}
            bodies={departments}
            value={departmentId}
            isSaving={choosing.isPending}
            onChange={(id) => choose({ departmentId: id })}
          />
          <small>目录：{item.printedDepartment}</small>
        </td>
        <td data-label="监管部门">
          <BodyChoice
            label={`${name}的监管部门`}
            bodies={supervisors}
            value={supervisorId}
            isSaving={choosing.isPending}
            onChange={(id) => choose({ supervisorId: id })}
          />
          <small>目录：{item.printedSupervisor}</small>
        </td>
        <td data-label="审管衔接">
          <MemoText item={item} />
        </td>
        <td data-label="委托合法性审查" className="item-review">
          <ReviewText item={item} />
          {!item.isCollection && departmentId !== null && (
            <button type="button" className="text-button" onClick={() => onReview(item)}>
              {item.review === null ? '登记审查' : '重新审查'}
              <span className="unseen">：{name}</span>
            </button>
          )}
        </td>
      </tr>
      {choosing.error && (
        <tr>
          <td colSpan={5}>
            <ProblemNotice problem={problemFrom(choosing.error)} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface BodyChoiceProps {
  readonly label: string;
  readonly bodies: EntrustableItemView['departments'];
  readonly value: string | null;
  readonly isSaving: boolean;
  readonly onChange: (id: string) => void;
}

/** One body is no choice and stands as a text; none is 待县补充. */
function BodyChoice({ label, bodies, value, isSaving, onChange }: BodyChoiceProps) {
  if (bodies.length === 0) return <span className="heed">待县补充</span>;
  if (bodies.length === 1) return <span>{bodies[0]?.name}</span>;
  return (
    <select
      aria-label={label}
      disabled={isSaving}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
    >
      {value === null && <option value="">请选定</option>}
      {bodies.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function MemoText({ item: { isCollection, needsMemo } }: { readonly item: EntrustableItemView }) {
  if (isCollection) return <span className="faint">代收服务，不涉及</span>;
  if (needsMemo === null) return <span className="faint">部门待定</span>;
  return needsMemo ? <span>审管分离，须签备忘录</span> : <span className="soft">同一部门，不须备忘录</span>;
}

function ReviewText({ item: { isCollection, review } }: { readonly item: EntrustableItemView }) {
  if (isCollection) return <span className="faint">不涉及</span>;
  if (review === null) return <span className="heed">待审查</span>;
  return (
    <span>
      {review.isEntrustable ? '可以委托' : <b className="heed">不得委托</b>}，{dateText(review.reviewedOn)}
      {review.basis !== null && <small>{review.basis}</small>}
    </span>
  );
}
