import type { County, FormField } from '@tongban/domain/catalogue';
import { describe, expect, it } from 'vitest';
import {
  addressProblem,
  addressText,
  FURTHER_TOWNSHIPS,
  statedTownships,
  typedAddress,
} from './addresses.ts';

const township = (id: string, name: string) => ({
  id,
  name,
  countyId: 'c',
  kind: 'town' as const,
  code: '371721101',
  codes: [],
});
const county: County = {
  id: 'c',
  name: '曹县',
  fullName: '曹县',
  rank: 'county',
  code: '371721',
  codes: [],
  aliasCodes: [],
  townships: [township('t1', '庄寨镇'), township('t2', '普连集镇')],
};
const field = (autofill: FormField['autofill'], required = true): FormField => ({
  id: 'site',
  label: '地址',
  type: 'address',
  required,
  autofill,
  help: null,
});
const typed = { 'site.township': ['t1'], 'site.village': [' 李庄村 '], 'site.detail': ['1号'] };

describe('an address', () => {
  it('is one line from the county to the door', () => {
    expect(addressText(county, typedAddress(typed, 'site'))).toBe('曹县庄寨镇李庄村1号');
    expect(addressText(county, typedAddress({}, 'site'))).toBe('');
  });

  it('that was begun must be complete; one that may be left out may be blank', () => {
    const begun = typedAddress({ 'site.detail': ['1号'] }, 'site');
    expect(addressProblem(county, field(null), begun)).toContain('乡镇（街道）');
    const noDoor = typedAddress({ 'site.township': ['t1'] }, 'site');
    expect(addressProblem(county, field(null), noDoor)).toContain('门牌');
    const blank = typedAddress({}, 'site');
    expect(addressProblem(county, field(null, false), blank)).toBeNull();
    expect(addressProblem(county, field(null, true), blank)).not.toBeNull();
    expect(addressProblem(county, field(null), typedAddress(typed, 'site'))).toBeNull();
  });
});

describe('R-1.1.7: the townships that a matter lies in', () => {
  const further = { ...typed, [FURTHER_TOWNSHIPS]: ['t2', 't1'] };
  it('are those of the premises or works and the further ones', () => {
    expect(statedTownships(further, [field('premises.address')], 'premises')).toEqual(['t1', 't2']);
    expect(statedTownships(further, [field('project.address')], 'works')).toEqual(['t1', 't2']);
  });

  it('are those of the home where that is the rule, and none where there is no rule', () => {
    expect(statedTownships(further, [field('applicant.address')], 'residence')).toEqual(['t1']);
    expect(statedTownships(further, [field('applicant.address')], 'premises')).toEqual(['t2', 't1']);
    expect(statedTownships(further, [field('premises.address')], 'none')).toEqual([]);
  });
});
