import { DELEGATION_PRINCIPLES, type DelegationPrinciple, PRINCIPLE_NAMES } from '@tongban/domain/terms';
import { Checkbox, Input } from 'antd';
import { DateInput } from '../../shell/date-input.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';

export interface ApprovalValues {
  readonly publishedOn: string;
  readonly effectiveFrom: string;
  readonly principles: readonly DelegationPrinciple[];
  readonly announces: boolean;
  readonly announcedOn: string;
  readonly place: string;
}

export function firstApprovalValues(today: string, effectiveFrom: string = today): ApprovalValues {
  return {
    publishedOn: today,
    effectiveFrom,
    principles: [],
    announces: true,
    announcedOn: today,
    place: '',
  };
}

/** The values as the API takes them. */
export function approvalOf({ publishedOn, effectiveFrom, principles, ...rest }: ApprovalValues) {
  const { announces, announcedOn, place } = rest;
  return {
    publishedOn,
    effectiveFrom,
    principles: [...principles],
    announcement: announces ? { announcedOn, place } : null,
  };
}

interface ApprovalFieldsProps {
  readonly values: ApprovalValues;
  readonly onChange: (part: Partial<ApprovalValues>) => void;
}

/** The days, the four principles and the announcement, for one list or for many. */
export function ApprovalFields({ values, onChange }: ApprovalFieldsProps) {
  const { publishedOn, effectiveFrom, principles, announces, announcedOn, place } = values;
  return (
    <>
      <Field label="公布日期" id="published-on" required>
        <DateInput
          id="published-on"
          required
          value={publishedOn}
          onChange={(day) => onChange({ publishedOn: day })}
        />
      </Field>
      <Field label="生效日期" id="effective-from" required help="当日零时起生效，不早于公布日期。">
        <DateInput
          id="effective-from"
          required
          value={effectiveFrom}
          onChange={(day) => onChange({ effectiveFrom: day })}
        />
      </Field>
      <FieldGroup label="逐项核对四项原则" id="principles" required>
        <div className="approval-principles">
          {DELEGATION_PRINCIPLES.map((principle) => (
            <Checkbox
              key={principle}
              checked={principles.includes(principle)}
              onChange={({ target: { checked } }) =>
                onChange({
                  principles: checked
                    ? [...principles, principle]
                    : principles.filter((each) => each !== principle),
                })
              }
            >
              {PRINCIPLE_NAMES[principle]}
            </Checkbox>
          ))}
        </div>
      </FieldGroup>
      <FieldGroup label="公告" id="announcement" help="不一并登记的，启动实施以前须另行公告。">
        <Checkbox
          checked={announces}
          onChange={({ target: { checked } }) => onChange({ announces: checked })}
        >
          一并登记清单内各事项的公告
        </Checkbox>
      </FieldGroup>
      {announces && (
        <>
          <Field label="公告日期" id="announced-on" required>
            <DateInput
              id="announced-on"
              required
              value={announcedOn}
              onChange={(day) => onChange({ announcedOn: day })}
            />
          </Field>
          <Field label="公告的位置" id="announced-at" required help="例如：县人民政府门户网站政务公开栏目。">
            <Input
              id="announced-at"
              required
              maxLength={200}
              value={place}
              onChange={(event) => onChange({ place: event.target.value })}
            />
          </Field>
        </>
      )}
    </>
  );
}
