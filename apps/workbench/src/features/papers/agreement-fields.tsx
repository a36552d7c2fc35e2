import type { AgreementDraftView, AgreementPaperView } from '@tongban/contract';
import { Checkbox, Input } from 'antd';
import { InFlightField } from '../../choices/in-flight-field.tsx';
import { DateInput } from '../../shell/date-input.tsx';
import { Reference } from '../../shell/fact-list.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { rowsFor } from './rows-for.ts';

interface AgreementFieldsProps {
  readonly paper: AgreementPaperView;
  readonly values: AgreementDraftView;
  readonly onChange: (values: AgreementDraftView) => void;
}

/** Items, term, what happens to cases in flight, and the text under each mandatory heading. */
export function AgreementFields({ paper, values, onChange }: AgreementFieldsProps) {
  const { headings, items, listedItems } = paper;
  const change = (part: Partial<AgreementDraftView>) => onChange({ ...values, ...part });
  // An item that has left the list stays to be seen, and taken out.
  const offered = [...listedItems, ...items.filter(({ id }) => !listedItems.some((each) => each.id === id))];
  return (
    <>
      <FieldGroup label={`事项（${values.itemIds.length}项）`} id="items" required>
        <Checkbox.Group
          className="paper-items"
          value={values.itemIds}
          options={offered.map(({ id, no, name }) => ({
            value: id,
            label: no === null ? name : `${no} ${name}`,
          }))}
          onChange={(itemIds) => change({ itemIds })}
        />
      </FieldGroup>
      <div className="paper-dates">
        <Field label="第一日" id="from" required>
          <DateInput id="from" required value={values.from} onChange={(from) => change({ from })} />
        </Field>
        <Field label="最后一日" id="until" required>
          <DateInput id="until" required value={values.until} onChange={(until) => change({ until })} />
        </Field>
        <InFlightField value={values.inFlight} onChange={(inFlight) => change({ inFlight })} />
      </div>
      {headings.map(({ key, name, reference }) => (
        <Field key={key} label={name} id={`section-${key}`} required>
          <Input.TextArea
            id={`section-${key}`}
            rows={rowsFor(values.sections[key] ?? '')}
            maxLength={5000}
            value={values.sections[key] ?? ''}
            onChange={(event) => change({ sections: { ...values.sections, [key]: event.target.value } })}
          />
          {values.sections[key] === reference && (
            <p className="help">
              <Reference /> 示范文本，待县确认
            </p>
          )}
        </Field>
      ))}
      <Checkbox
        checked={values.isTextConfirmed}
        onChange={(event) => change({ isTextConfirmed: event.target.checked })}
      >
        文本已经本县核定（未核定的，待签文本上标注“参考”，不能登记签订）
      </Checkbox>
    </>
  );
}
