import { describe, expect, it } from 'vitest';
import { GATED_ACTS } from '../terms/index.ts';
import { BUREAU, capacity, GOVERNMENT_OF, SUPERVISOR, TOWN_A, TOWN_B } from '../testing/county.ts';
import { delegatedPair, type PairTerms } from '../testing/delegated-pair.ts';
import { changed, factsFrom, type GovernanceRecord, recordedAt } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { referenceRefusals } from '../testing/reference-authority.ts';
import { localDate } from '../time/index.ts';
import { type AuthorityQuestion, authorityFor } from './authority-for.ts';

const MARRIAGE = 'marriage-registration';
const DECIDES: PairTerms = { townshipId: TOWN_A, itemId: MARRIAGE, mode: 'entrusted_decision' };
const ACCEPTS: PairTerms = { ...DECIDES, mode: 'entrusted_acceptance' };
const from = localDate('2026-03-10');
const until = localDate('2026-03-20');
const PAPER = '测试文件〔2026〕1号';

const world = (pair: PairTerms, ...more: GovernanceRecord[]) => [
  ...delegatedPair(pair),
  capacity('marriage', BUREAU, 'power_holder', MARRIAGE, '三定方案'),
  capacity('marriage supervision', SUPERVISOR, 'supervisor', MARRIAGE),
  ...more,
];
const designates = (townshipId: keyof typeof GOVERNMENT_OF) =>
  capacity('designation', GOVERNMENT_OF[townshipId], 'designated_office', MARRIAGE, PAPER, from, until);

const worlds: readonly [name: string, records: GovernanceRecord[]][] = [
  ['decides, nobody designated', world(DECIDES)],
  ['decides, designated', world(DECIDES, designates(TOWN_A))],
  ['decides, the other township designated', world(DECIDES, designates(TOWN_B))],
  [
    'decides, designated for another item',
    world(DECIDES, ...changed([designates(TOWN_A)], 'designation', { itemId: 'item-y' })),
  ],
  [
    'decides, the designation entered late',
    world(DECIDES, ...recordedAt([designates(TOWN_A)], 'designation', at('2026-03-15'))),
  ],
  ['accepts, nobody designated', world(ACCEPTS)],
];

const ask = (records: readonly GovernanceRecord[], question: AuthorityQuestion) =>
  authorityFor(factsFrom(records, TOWN_A, MARRIAGE), question);
const on = (act: AuthorityQuestion['act'], day: string): AuthorityQuestion => ({
  act,
  at: at(day),
  knownAt: at('2026-04-30'),
});

describe('design §5 row 39 is decided only in a township that the province has designated', () => {
  it.each(GATED_ACTS)(
    'DLG-15 R-1.2.2 refuses %s under 委托办理 where none is recorded, with the next step',
    (act) => {
      const { allowed, refusals } = ask(world(DECIDES), on(act, '2026-03-12'));
      expect(allowed).toBe(false);
      expect(refusals).toEqual([
        expect.objectContaining({
          code: 'DLG-15',
          clause: 'R-1.2.2、《婚姻登记条例》第二条',
          next: '改为委托受理，提供咨询、预约和帮办；省级已经确定的，先登记确定文件，再公布清单。',
        }),
      ]);
    },
  );

  it('DLG-15 going live is refused too', () => {
    expect(ask(world(DECIDES), on('go_live', '2026-03-12')).refusals.map(({ code }) => code)).toEqual([
      'DLG-15',
    ]);
  });

  it.each([
    ['2026-03-09', false],
    ['2026-03-10', true],
    ['2026-03-20', true],
    ['2026-03-21', false],
  ])('DLG-15 on %s, within the first and the last day of the designation: %s', (day, allowed) => {
    const answer = ask(world(DECIDES, designates(TOWN_A)), on('decide', day));
    expect(answer.allowed).toBe(allowed);
    const link = answer.chain.find(({ gate }) => gate === 'designation');
    expect(link?.number).toBe(allowed ? PAPER : undefined);
  });

  it('R-1.3.3 委托受理 asks for no designation: the township accepts, the county decides', () => {
    expect(ask(world(ACCEPTS), on('accept', '2026-03-12')).allowed).toBe(true);
    expect(ask(world(ACCEPTS), on('decide', '2026-03-12')).refusals.map(({ code }) => code)).toEqual([
      'CAS-03',
    ]);
  });

  it.each(worlds)(
    'design §10 %s: every act on every day agrees with the slow reference',
    (_name, records) => {
      for (const act of [...GATED_ACTS, 'go_live'] as const) {
        for (const day of [
          '2026-03-09',
          '2026-03-10',
          '2026-03-14',
          '2026-03-16',
          '2026-03-20',
          '2026-03-21',
        ]) {
          for (const knownAt of [at(day), at('2026-04-30')]) {
            const question = { act, at: at(day), knownAt };
            const codes = ask(records, question)
              .refusals.map(({ code }) => code)
              .sort();
            expect(codes, `${act} ${day}`).toEqual(
              referenceRefusals(records, { ...question, townshipId: TOWN_A, itemId: MARRIAGE }),
            );
          }
        }
      }
    },
  );
});
