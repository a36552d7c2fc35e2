import { conditionQuestions } from '@tongban/domain/catalogue';
import type { TypedFields } from '../../../features/application-drafts/index.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { RadioInput } from '../../components/radio-input.tsx';
import { one } from '../../site/form-fields.ts';
import { ApplyFrame, type ApplyFrameProps, errorOf } from './apply-frame.tsx';

export type QuestionsStepProps = Omit<ApplyFrameProps, 'step' | 'children' | 'lead'> & {
  readonly action: string;
  readonly csrfToken: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: TypedFields;
};

/** 4a · Which conditions apply: only then are the materials that hang on them needed (L-30). */
export function QuestionsStep({ action, csrfToken, hidden, fields, ...frame }: QuestionsStepProps) {
  const { guide, errors = [] } = frame;
  return (
    <ApplyFrame {...frame} step="questions" lead="有些材料只在特定情形下才需要。不属于的，不用提交。">
      <Form action={action} csrfToken={csrfToken} hidden={hidden}>
        {conditionQuestions(guide.materials).map(({ id, condition, materialIds }) => (
          <RadioInput
            key={id}
            name={id}
            label={`您是否属于：${condition}？`}
            hint={`属于的，需要提交：${namesOf(frame, materialIds)}。`}
            error={errorOf(errors, id)}
            value={one(fields, id)}
            choices={[
              { value: 'yes', label: '属于' },
              { value: 'no', label: '不属于' },
            ]}
          />
        ))}
        <div className="actions">
          <Button>保存并继续</Button>
        </div>
      </Form>
    </ApplyFrame>
  );
}

function namesOf({ guide }: Pick<ApplyFrameProps, 'guide'>, ids: readonly string[]): string {
  return guide.materials
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join('、');
}
