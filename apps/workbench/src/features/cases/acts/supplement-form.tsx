import { Checkbox } from 'antd';
import { api } from '../../../api/client.ts';
import { FieldGroup } from '../../../shell/field.tsx';
import { type FiledFile, FileField } from '../../../shell/file-field.tsx';
import { nameOfSubject } from '../screen/notice-list.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

interface SupplementValues {
  readonly resolvedPoints: readonly string[];
  readonly files: Readonly<Record<string, readonly FiledFile[]>>;
}

const NOTHING: SupplementValues = { resolvedPoints: [], files: {} };

/** What came in after the notice: which points it settles, and the files. */
export function SupplementForm(props: ActFormProps) {
  const { of, act } = props;
  const notice = of.notices.findLast(({ points }) => points.some(({ resolved }) => !resolved));
  const open = notice?.points.filter(({ resolved }) => !resolved) ?? [];
  const handle = useAct(props, NOTHING, ({ params, expectedVersion }, { resolvedPoints, files }) =>
    api.POST('/api/v1/cases/{caseId}/supplements', {
      params,
      body: {
        expectedVersion,
        noticeId: notice?.id ?? '',
        resolvedPoints: [...resolvedPoints],
        materials: Object.entries(files).flatMap(([materialId, filed]) =>
          filed.map(({ uploadId }) => ({ materialId, uploadId })),
        ),
      },
    }),
  );
  const { values, change } = handle.draft;
  const tick = (id: string, on: boolean) =>
    change(({ resolvedPoints }) => ({
      resolvedPoints: on ? [...resolvedPoints, id] : resolvedPoints.filter((each) => each !== id),
    }));
  return (
    <ActFrame of={of} act={act} handle={handle} needs={[['已补正的内容', values.resolvedPoints]]}>
      <FieldGroup label="已补正的内容" id="resolved" required>
        {open.map(({ id, about, text }) => (
          <div key={id} className="point">
            <Checkbox
              checked={values.resolvedPoints.includes(id)}
              onChange={(event) => tick(id, event.target.checked)}
            >
              {nameOfSubject(of, about)}：{text}
            </Checkbox>
            {of.item.requiredMaterials.some((material) => material.id === about) && (
              <FileField
                name={nameOfSubject(of, about)}
                files={values.files[about] ?? []}
                onChange={(next) =>
                  change(({ files }) => ({ files: { ...files, [about]: next(files[about] ?? []) } }))
                }
              />
            )}
          </div>
        ))}
      </FieldGroup>
    </ActFrame>
  );
}
