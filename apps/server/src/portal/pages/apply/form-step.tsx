import type { County } from '@tongban/domain/catalogue';
import type { TypedFields } from '../../../features/application-drafts/index.ts';
import { Button } from '../../components/button.tsx';
import { CheckboxInput } from '../../components/checkbox-input.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Form } from '../../components/form.tsx';
import { FURTHER_TOWNSHIPS, mayTouchSeveral } from './addresses.ts';
import { ApplyFrame, type ApplyFrameProps, errorOf } from './apply-frame.tsx';
import { ItemField } from './item-field.tsx';

export type FormStepProps = Omit<ApplyFrameProps, 'step' | 'children' | 'lead'> & {
  readonly action: string;
  readonly csrfToken: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly county: County;
  readonly fields: TypedFields;
  /** Fields whose value came from the page before. */
  readonly taken: readonly string[];
};

/** 3 · The item's own form. */
export function FormStep({ action, csrfToken, hidden, county, fields, taken, ...frame }: FormStepProps) {
  const { guide, errors = [] } = frame;
  const further = fields[FURTHER_TOWNSHIPS] ?? [];
  return (
    <ApplyFrame {...frame} step="form" lead="没有注明“选填”的，都要填写。">
      <Form action={action} csrfToken={csrfToken} hidden={hidden}>
        {guide.formFields.map((field) => (
          <ItemField
            key={field.id}
            field={field}
            fields={fields}
            county={county}
            error={errorOf(errors, field.id)}
            source={taken.includes(field.id) ? '由上一步带出，请核对。' : undefined}
          />
        ))}
        {mayTouchSeveral(guide.placeRule) && (
          <Disclosure title="还涉及其他乡镇（街道）的，点开勾选" open={further.length > 0}>
            <CheckboxInput
              name={FURTHER_TOWNSHIPS}
              label="还涉及的乡镇（街道）"
              hint="跨乡镇（街道）的，由受理地收件后转县级部门决定，您不用另跑。"
              optional
              value={further}
              choices={county.townships.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Disclosure>
        )}
        <div className="actions">
          <Button>保存并继续</Button>
        </div>
      </Form>
    </ApplyFrame>
  );
}
