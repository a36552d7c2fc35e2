import { expect, it } from 'vitest';
import type { Organisation } from '../organisation/index.ts';
import { at } from '../testing/moment.ts';
import { lackingSealOwners } from './lacking-seals.ts';
import type { Seal, SealStatus } from './seal.ts';

const AT = at('2026-03-02');
const organisations = new Map(
  [
    ['bureau', 'bureau'],
    ['housing', 'housing'],
    ['luxi-bureau', 'luxi'],
    ['luxi-housing', 'luxi'],
  ].map(([id = '', sealOwnerId = '']) => [id, { id, sealOwnerId } as Organisation]),
);
const decided = (departmentId: string) => ({ mode: 'entrusted_decision' as const, departmentId });

function seal(status: SealStatus, more: Partial<Seal> = {}): Seal {
  const statuses = [{ status, from: AT, recordedAt: AT }];
  return { kind: 'approval_no2', sealOwnerId: 'bureau', statuses, ...more } as Seal;
}

it('R-1.2.1 one seal an owner for what is decided, none for what is only accepted or collected', () => {
  const rows = [
    decided('bureau'),
    decided('bureau'),
    { mode: 'entrusted_acceptance' as const, departmentId: 'housing' },
    { mode: 'collection_service' as const, departmentId: 'water' },
    { mode: null, departmentId: null },
  ];
  expect(lackingSealOwners(rows, [], organisations)).toEqual(['bureau']);
});

it('R-1.2.5 in 鲁西新区 one seal of the 管委会 serves all its departments', () => {
  const rows = [decided('luxi-bureau'), decided('luxi-housing')];
  expect(lackingSealOwners(rows, [], organisations)).toEqual(['luxi']);
});

it('R-1.2.4, R-1.2.7 a seal on its way is lacking no more, one that is lost or collected is lacking again', () => {
  const rows = [decided('bureau')];
  for (const status of ['authorised', 'carved', 'issued', 'active', 'suspended'] as const) {
    expect(lackingSealOwners(rows, [seal(status)], organisations), status).toEqual([]);
  }
  for (const status of ['lost', 'collected', 'abolished', 'destroyed'] as const) {
    expect(lackingSealOwners(rows, [seal(status)], organisations), status).toEqual(['bureau']);
  }
  const other = [seal('active', { kind: 'acceptance' }), seal('active', { sealOwnerId: 'housing' })];
  expect(lackingSealOwners(rows, other, organisations)).toEqual(['bureau']);
});
