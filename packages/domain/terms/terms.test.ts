import { describe, expect, it } from 'vitest';
import {
  ACT_TERMS,
  CASE_FLAGS,
  CASE_STATUSES,
  CHANNEL_NAMES,
  CHANNELS,
  CUSTODY_ACTS,
  DELIVERY_NAMES,
  EMPLOYMENT_NAMES,
  FLAG_NAMES,
  GATED_ACTS,
  MODE_NAMES,
  NOT_ACCEPTED_NAMES,
  OUTCOME_NAMES,
  POSTS,
  type Post,
  postMay,
  postNeedsSecondFactor,
  RECORDING_ACTS,
  REFUSALS,
  RESERVED_ACTS,
  type RefusalCode,
  refuse,
  STATUS_TERMS,
} from './index.ts';

const CHINESE = /^[\p{Script=Han}“”（）、，；：。/0-9]+$/u;
const SENTENCE = /^[\p{Script=Han}“”（）、，；：0-9]+。$/u;
const ALL_ACTS = [...GATED_ACTS, ...CUSTODY_ACTS, ...RECORDING_ACTS];

describe('the words of the domain', () => {
  it('design §1 every act has a name and one sentence of consequence', () => {
    expect(Object.keys(ACT_TERMS).sort()).toEqual([...ALL_ACTS].sort());
    expect(new Set(ALL_ACTS).size).toBe(ALL_ACTS.length);
    for (const { name, consequence } of Object.values(ACT_TERMS)) {
      expect(name).toMatch(CHINESE);
      expect(consequence).toMatch(SENTENCE);
    }
  });

  it('design §1 every status, flag, channel and closed list has its Chinese word', () => {
    expect(Object.keys(STATUS_TERMS)).toEqual([...CASE_STATUSES]);
    expect(Object.keys(FLAG_NAMES).sort()).toEqual([...CASE_FLAGS].sort());
    expect(Object.keys(CHANNEL_NAMES)).toEqual([...CHANNELS]);
    const words = [
      ...Object.values(STATUS_TERMS).flatMap((s) => [s.name, s.publicName]),
      ...[
        FLAG_NAMES,
        CHANNEL_NAMES,
        ...Object.values(OUTCOME_NAMES),
        NOT_ACCEPTED_NAMES,
        DELIVERY_NAMES,
      ].flatMap(Object.values),
      ...[MODE_NAMES, EMPLOYMENT_NAMES].flatMap(Object.values),
    ];
    for (const word of words) expect(word).toMatch(CHINESE);
  });

  it('design §1 no two statuses, acts or posts share a word', () => {
    for (const names of [
      Object.values(STATUS_TERMS).map((s) => s.name),
      Object.values(ACT_TERMS).map((a) => a.name),
      Object.values(POSTS).map((p) => p.name),
    ]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(Object.entries(REFUSALS))(
    'design §2.3 %s has its clause, words, next step and status',
    (code, refusal) => {
      expect(refusal.clause).not.toBe('');
      expect(refusal.text).toMatch(SENTENCE);
      expect(refusal.next).toMatch(/^[\p{Script=Han}“”（）、，；：×0-9]+。$/u);
      expect([403, 409, 422]).toContain(refusal.status);
      expect(code).toMatch(/^(DLG|CAS|SEA|DOC|STA|AUT|PAY|EXT|GOV)-\d{2}$/);
    },
  );

  it('design §2.3 a refusal keeps code and clause, and takes the words of the case at hand', () => {
    const code: RefusalCode = 'CAS-02';
    expect(refuse(code)).toEqual({ code, ...REFUSALS[code], status: undefined });
    expect(refuse(code, { text: '甲' })).toMatchObject({
      code,
      clause: 'R-1.1.7',
      text: '甲',
      next: REFUSALS[code].next,
    });
  });
});

describe('posts', () => {
  const posts = Object.keys(POSTS) as Post[];

  it('R-5.3.2 every act but the decider’s and keeper’s is done by someone at both levels', () => {
    const shared = ALL_ACTS.filter((act) => act !== 'pre_review');
    for (const level of ['township', 'county']) {
      for (const act of shared) {
        expect(posts.some((post) => POSTS[post].level === level && postMay(post, act))).toBe(true);
      }
    }
  });

  it('R-1.3.3 only the township pre-reviews', () => {
    expect(posts.filter((post) => postMay(post, 'pre_review'))).toEqual(['township_reviewer']);
  });

  it('R-5.3.2 no post both decides and accepts, or seals and does anything else with the case', () => {
    for (const post of posts) {
      if (postMay(post, 'decide')) expect(postMay(post, 'accept')).toBe(false);
      if (postMay(post, 'seal')) expect(POSTS[post].acts).toEqual(['seal']);
    }
  });

  it('STA-01 R-5.2.2 review, decision, termination and seal are reserved for staff of the organ', () => {
    expect([...RESERVED_ACTS].sort()).toEqual(['decide', 'pre_review', 'review', 'seal', 'terminate']);
  });

  it('design §9 deciders and keepers log in with a second factor', () => {
    expect(posts.filter(postNeedsSecondFactor).sort()).toEqual([
      'county_approver',
      'county_seal_keeper',
      'township_approver',
      'township_seal_keeper',
    ]);
  });
});
