import type { ApplicantKind } from '@tongban/domain/catalogue';
import type { TypedFields } from '../../../features/application-drafts/index.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { IdNumberInput } from '../../components/id-number-input.tsx';
import { PhoneInput } from '../../components/phone-input.tsx';
import { RadioInput } from '../../components/radio-input.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { one } from '../../site/form-fields.ts';
import { APPLICANT_KIND_NAMES } from './applicant-kinds.ts';
import { ApplyFrame, type ApplyFrameProps, errorOf } from './apply-frame.tsx';

export type ApplicantStepProps = Omit<ApplyFrameProps, 'step' | 'children' | 'lead'> & {
  readonly action: string;
  readonly csrfToken: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: TypedFields;
};

/** 2 · Who applies. */
export function ApplicantStep({ action, csrfToken, hidden, fields, ...frame }: ApplicantStepProps) {
  const { guide, errors = [] } = frame;
  const kinds = guide.applicantKinds;
  const onlyPersons = kinds.every((kind) => kind === 'natural_person');
  const field = (name: string) => ({
    name,
    value: one(fields, name),
    error: errorOf(errors, name),
  });
  return (
    <ApplyFrame {...frame} step="applicant" lead="没有注明“选填”的，都要填写。填写的内容只用于办理这件事。">
      <Form action={action} csrfToken={csrfToken} hidden={hidden}>
        {kinds.length > 1 && (
          <RadioInput
            {...field('kind')}
            label="申请人是"
            choices={kinds.map((kind) => ({ value: kind, label: APPLICANT_KIND_NAMES[kind] }))}
          />
        )}
        <TextInput
          {...field('name')}
          label={onlyPersons ? '姓名' : '申请人名称'}
          hint={onlyPersons ? '与身份证一致。' : '与营业执照或者登记证书一致。'}
          maxLength={120}
          autoComplete={onlyPersons ? 'name' : 'organization'}
        />
        <IdNumberInput {...field('idNumber')} {...numberWords(kinds)} />
        <PhoneInput
          {...field('phone')}
          label="联系电话"
          hint="用于通知办理进度。手机号码，或者带区号的固定电话。"
        />
        {!onlyPersons && (
          <TextInput
            {...field('contactName')}
            label="联系人姓名"
            optional
            maxLength={60}
            width="medium"
            autoComplete="name"
          />
        )}
        <div className="actions">
          <Button>保存并继续</Button>
        </div>
      </Form>
    </ApplyFrame>
  );
}

function numberWords(kinds: readonly ApplicantKind[]): { readonly label: string; readonly hint: string } {
  const persons = kinds.filter((kind) => kind === 'natural_person');
  if (persons.length === kinds.length) return { label: '身份证号码', hint: '18位，末位可能是字母X。' };
  if (persons.length === 0)
    return { label: '统一社会信用代码', hint: '18位，印在营业执照或者登记证书正面。' };
  return { label: '证件号码', hint: '个人填写身份证号码，单位填写统一社会信用代码，都是18位。' };
}
