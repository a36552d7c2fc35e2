import type { FormMaterialView, ItemFormView } from '@tongban/contract';
import { Checkbox } from 'antd';
import type { DraftChange } from '../../../drafts/use-draft.ts';
import { type FiledFile, FileField } from '../../../shell/file-field.tsx';
import type { IntakeValues } from './intake-values.ts';

interface MaterialFieldsProps {
  readonly form: ItemFormView;
  readonly values: IntakeValues;
  readonly onChange: (part: DraftChange<IntakeValues>) => void;
}

/** The list of materials with what was handed in for each; a conditional one is asked for once its condition is ticked. */
export function MaterialFields({ form, values, onChange }: MaterialFieldsProps) {
  const setFiles = (id: string, next: (now: readonly FiledFile[]) => readonly FiledFile[]) =>
    onChange(({ files }) => ({ files: { ...files, [id]: next(files[id] ?? []) } }));
  const tick = (id: string, holds: boolean) =>
    onChange(({ conditions }) => ({
      conditions: holds ? [...conditions, id] : conditions.filter((each) => each !== id),
    }));
  return (
    <section className="part" aria-label="申请材料">
      <h2>申请材料</h2>
      <p className="soft">材料不齐也可以先收件，再一次性告知需要补正的全部内容。</p>
      <ol className="materials">
        {form.materials.map((material) => {
          const { id, name, condition, note } = material;
          const holds = material.required !== 'conditional' || values.conditions.includes(id);
          return (
            <li key={id}>
              <div>
                <b>{name}</b>
                <span className={material.required === 'yes' ? 'tag tag-must' : 'tag'}>
                  {NEED[material.required]}
                </span>
                <small>{sourceText(material)}</small>
                {note && <p className="help">{note}</p>}
                {material.required === 'conditional' && (
                  <Checkbox checked={holds} onChange={(event) => tick(id, event.target.checked)}>
                    {condition ?? '有此情形'}
                  </Checkbox>
                )}
              </div>
              {holds && (
                <FileField
                  name={name}
                  files={values.files[id] ?? []}
                  onChange={(next) => setFiles(id, next)}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const NEED = { yes: '必要', no: '非必要', conditional: '有条件' } as const;
const SOURCES = {
  applicant: '申请人自备',
  issued_licence: '已发证照，优先共享核验',
  government: '政府部门核发',
} as const;
const FORMS = { original: '原件', copy: '复印件', electronic: '电子件' } as const;

function sourceText({ source, form }: FormMaterialView): string {
  return `${SOURCES[source]}，${FORMS[form]}`;
}
