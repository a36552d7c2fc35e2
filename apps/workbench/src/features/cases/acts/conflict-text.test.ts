import { expect, it } from 'vitest';
import { conflictText, isConflict } from './conflict-text.ts';

const entry = (version: number, name: string, organisationName: string | null) => ({
  version,
  type: 'caseAccepted',
  name,
  at: '2026-11-23T01:05:00.000Z',
  actorName: '李明',
  organisationName,
  summary: '',
  hash: 'ab',
});
const problem = { type: '', title: '', traceId: '', status: 409 };

it('E-42 a conflict says who did what since, oldest first', () => {
  const history = [entry(3, '转递', null), entry(2, '受理', '孙老家镇便民服务中心'), entry(1, '收件', null)];
  expect(conflictText(1, history)).toEqual([
    '李明（孙老家镇便民服务中心）于2026年11月23日 09:05办理了“受理”。',
    '李明于2026年11月23日 09:05办理了“转递”。',
  ]);
  expect(conflictText(3, history)).toEqual([]);
});

it('E-41 only a newer version is a conflict; another refused state is not', () => {
  expect(isConflict({ ...problem, code: 'CAS-27' })).toBe(true);
  expect(isConflict({ ...problem, code: 'conflict' })).toBe(true);
  const refusal = { code: 'CAS-27', clause: '', text: '', next: '' };
  expect(isConflict({ ...problem, code: 'refused', refusals: [refusal] })).toBe(true);
  expect(isConflict({ ...problem, code: 'CAS-20' })).toBe(false);
  expect(isConflict({ ...problem, status: 422, code: 'CAS-27' })).toBe(false);
});
