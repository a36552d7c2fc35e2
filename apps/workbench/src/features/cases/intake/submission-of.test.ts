import type { ItemFormView } from '@tongban/contract';
import { expect, it } from 'vitest';
import { EMPTY_INTAKE } from './intake-values.ts';
import { submissionOf } from './submission-of.ts';

const field = { label: '', required: true, options: null, unit: null, help: null };
const form: ItemFormView = {
  handling: 'case' as const,
  item: { id: 'item-26', no: 26, name: '户外广告' },
  fields: [
    { ...field, id: 'size', type: 'text' },
    { ...field, id: 'effectFile', type: 'file' },
  ],
  materials: [
    { id: 'plan', name: '', required: 'yes', condition: null, source: 'applicant', form: 'copy', note: null },
  ],
  placeRule: 'premises',
  conditionsNote: '',
  limitsText: '',
  reference: true,
};
const file = (uploadId: string) => ({ uploadId, name: `${uploadId}.pdf`, bytes: 1 });

it('R-1.1.6 the place says the channel; files go to their material or their field, blanks are left out', () => {
  const values = {
    ...EMPTY_INTAKE,
    name: '示例',
    answers: { size: '3米', old: '' },
    files: { plan: [file('u1'), file('u2')], effectFile: [file('u3')], gone: [file('u4')] },
  };
  const centre = { countyId: 'c', townshipId: 't', name: '便民服务中心' };
  const sent = submissionOf(values, form, centre);
  expect(sent).toMatchObject({
    itemId: 'item-26',
    channel: 'township_centre',
    townshipId: 't',
    countyId: 'c',
  });
  expect(sent.answers).toEqual({ size: '3米', effectFile: ['u3'] });
  expect(sent.materials).toEqual([
    { materialId: 'plan', uploadId: 'u1' },
    { materialId: 'plan', uploadId: 'u2' },
  ]);
  expect(submissionOf(values, form, { ...centre, townshipId: null }).channel).toBe('county_hall');
});
