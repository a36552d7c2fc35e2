import type { Answers, FormFieldView, ItemFormView } from '@tongban/contract';
import type { DraftChange } from '../../../drafts/use-draft.ts';
import { Field, FieldGroup } from '../../../shell/field.tsx';
import { type FiledFile, FileField } from '../../../shell/file-field.tsx';
import { AnswerControl } from './answer-control.tsx';
import type { IntakeValues } from './intake-values.ts';
import { type FieldProblem, problemOfField } from './problem-of-field.ts';

interface AnswerFieldsProps {
  readonly form: ItemFormView;
  readonly values: IntakeValues;
  readonly onChange: (part: DraftChange<IntakeValues>) => void;
  readonly problems: readonly FieldProblem[];
}

/** The fields of the guide's application form, in its order. */
export function AnswerFields({ form, values, onChange, problems }: AnswerFieldsProps) {
  if (form.fields.length === 0) return null;
  const answer = (id: string, value: Answers[string]) =>
    onChange(({ answers }) => ({ answers: { ...answers, [id]: value } }));
  const setFiles = (id: string, next: (now: readonly FiledFile[]) => readonly FiledFile[]) =>
    onChange(({ files }) => ({ files: { ...files, [id]: next(files[id] ?? []) } }));
  return (
    <section className="part" aria-label="申请内容">
      <h2>申请内容</h2>
      <div className="pairs">
        {form.fields.map((field) => {
          const id = `answer-${field.id}`;
          const Frame = isGroup(field) ? FieldGroup : Field;
          return (
            <div key={field.id} className={isWide(field) ? 'wide' : undefined}>
              <Frame
                label={field.label}
                id={id}
                required={field.required}
                help={field.help}
                problem={problemOfField(problems, `answers.${field.id}`)}
              >
                {field.type === 'file' ? (
                  <FileField
                    name={field.label}
                    files={values.files[field.id] ?? []}
                    onChange={(next) => setFiles(field.id, next)}
                  />
                ) : (
                  <AnswerControl
                    id={id}
                    field={field}
                    value={values.answers[field.id]}
                    onChange={(value) => answer(field.id, value)}
                  />
                )}
              </Frame>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function isGroup({ type }: FormFieldView): boolean {
  return ['radio', 'checkbox', 'table', 'file'].includes(type);
}

function isWide(field: FormFieldView): boolean {
  if (isGroup(field) && (field.options ?? []).join('').length > 18) return true;
  return ['table', 'textarea', 'file'].includes(field.type);
}
