import { describe, expect, it } from 'vitest';
import { checkOrgan } from './check-organ.ts';

describe('checkOrgan', () => {
  it.each([
    ['单县市场监督管理局', 'county_department'],
    ['菏泽鲁西新区管理委员会', 'county_government'],
    ['单县人民政府', 'county_government'],
    ['曹县乡村振兴局', 'county_department'],
    // row 38 is delegated by the federation itself.
    ['单县残疾人联合会', 'mass_organisation'],
  ] as const)('R-1.2.11 R-1.2.5 %s may sign', (name, kind) => {
    expect(checkOrgan({ name, kind })).toBeNull();
  });

  it.each([
    ['终兴镇人民政府', 'township_government'],
    ['单县终兴镇人民政府', 'county_department'],
    ['单县终兴镇', 'county_department'],
    ['北城街道办事处', 'county_government'],
    ['终兴镇便民服务中心', 'county_department'],
    ['终兴镇终兴村便民服务站', 'county_department'],
    ['单县自来水有限公司', 'company'],
  ] as const)('DOC-01 %s (%s) is refused', (name, kind) => {
    expect(checkOrgan({ name, kind })).toMatchObject({ code: 'DOC-01', text: expect.stringContaining(name) });
  });
});
