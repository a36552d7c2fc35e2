import type { County, FormField, Guide } from '@tongban/domain/catalogue';
import type { TypedFields } from '../../../features/application-drafts/index.ts';
import { dayText } from '../../site/dates.ts';
import { addressText, FURTHER_TOWNSHIPS, typedAddress } from './addresses.ts';
import { APPLICANT_KIND_NAMES } from './applicant-kinds.ts';
import { tableAnswer } from './table-rows.ts';
import { applicantOf } from './typed-answers.ts';

/** A name and what was filled in; '' for what was left out. */
export interface FilledIn {
  readonly label: string;
  readonly text: string;
}

/** The applicant's page in words. */
export function applicantSummary(fields: TypedFields, guide: Guide): FilledIn[] {
  const { kind, name, idNumber, phone, contactName } = applicantOf(fields, guide.applicantKinds);
  const isPerson = kind === 'natural_person';
  return [
    { label: '申请人类型', text: APPLICANT_KIND_NAMES[kind] },
    { label: isPerson ? '姓名' : '申请人名称', text: name },
    { label: isPerson ? '身份证号码' : '统一社会信用代码', text: idNumber },
    { label: '联系电话', text: phone },
    ...(contactName === null ? [] : [{ label: '联系人姓名', text: contactName }]),
  ];
}

/** The item's form in words. */
export function formSummary(fields: TypedFields, guide: Guide, county: County): FilledIn[] {
  const further = (fields[FURTHER_TOWNSHIPS] ?? []).flatMap((id) =>
    county.townships.filter((township) => township.id === id).map(({ name }) => name),
  );
  return [
    ...guide.formFields
      .filter(({ type }) => type !== 'file')
      .map((field) => ({ label: field.label, text: fieldText(fields, field, county) })),
    ...(further.length > 0 ? [{ label: '还涉及的乡镇（街道）', text: further.join('、') }] : []),
  ];
}

function fieldText(fields: TypedFields, field: FormField, county: County): string {
  const values = (fields[field.id] ?? []).map((value) => value.trim()).filter((value) => value !== '');
  const text = values.join('、');
  switch (field.type) {
    case 'address':
      return addressText(county, typedAddress(fields, field.id));
    case 'table':
      return tableAnswer(fields, field).map(rowText).join('；');
    case 'checkbox':
      return field.options === undefined && text !== '' ? '已承诺' : text;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayText(text) : text;
    default:
      return text === '' || field.unit === undefined ? text : `${text} ${field.unit}`;
  }
}

function rowText(row: Readonly<Record<string, string>>): string {
  return Object.entries(row)
    .filter(([, cell]) => cell !== '')
    .map(([column, cell]) => `${column}：${cell}`)
    .join('，');
}
