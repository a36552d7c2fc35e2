import type { Answers, CaseView } from '@tongban/contract';
import type { FormField, Guide } from '@tongban/domain/catalogue';
import { type Mask, maskOfColumn, maskOfField } from './mask-answer.ts';

type AnswerView = CaseView['answers'][number];
type Answer = Answers[string];

/** Every field of the form in its order, answered or not; then answers to fields that an older revision had. */
export function presentAnswers(guide: Guide, answers: Answers, masked: boolean): AnswerView[] {
  const known = new Set(guide.formFields.map(({ id }) => id));
  const older = Object.keys(answers).filter((id) => !known.has(id));
  return [
    ...guide.formFields.map((field) => presentAnswer(field, answers[field.id] ?? '', masked)),
    // Nothing says what such an answer holds, so it is hidden like a secret one.
    ...older.map((id) => plain(id, id, masked ? '****' : textOf(answers[id] ?? ''), masked)),
  ];
}

function presentAnswer(field: FormField, answer: Answer, masked: boolean): AnswerView {
  if (field.type === 'table') return presentTable(field, isRows(answer) ? answer : [], masked);
  const text = wordsOf(field, answer);
  const mask = masked ? maskOfField(field) : null;
  return plain(field.id, field.label, mask === null ? text : mask(text), mask !== null && text !== '');
}

function wordsOf({ type, options, unit }: FormField, answer: Answer): string {
  const text = textOf(answer);
  if (text === '') return '';
  if (type === 'checkbox' && options === undefined) return '已承诺';
  if (type === 'file') return `${Array.isArray(answer) ? answer.length : 1}个文件`;
  return unit === undefined ? text : `${text}${unit}`;
}

function presentTable(field: FormField, answer: readonly Record<string, string>[], masked: boolean) {
  const columns = (field.options ?? []).map((label) => ({
    label,
    mask: masked ? maskOfColumn(label) : null,
  }));
  const rows = answer.map((row) =>
    columns.map(({ label, mask }) => ({ label, value: cellOf(row[label] ?? '', mask) })),
  );
  const value = rows.length === 0 ? '' : `${rows.length}行`;
  const isHidden = rows.length > 0 && columns.some(({ mask }) => mask !== null);
  return { fieldId: field.id, label: field.label, value, rows, masked: isHidden };
}

function cellOf(text: string, mask: Mask | null): string {
  return mask === null ? text : mask(text);
}

function plain(fieldId: string, label: string, value: string, masked: boolean): AnswerView {
  return { fieldId, label, value, rows: null, masked };
}

function textOf(answer: Answer): string {
  if (typeof answer === 'string') return answer;
  return answer
    .map((entry) => (typeof entry === 'string' ? entry : Object.values(entry).join(' ')))
    .join('、');
}

function isRows(answer: Answer): answer is Record<string, string>[] {
  return Array.isArray(answer) && answer.every((entry) => typeof entry === 'object');
}
