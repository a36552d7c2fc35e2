import type { SubmitCase } from '@tongban/contract';
import { makeCreditCode, makeIdentityNumber } from '@tongban/gb';
import type { DemoCounty } from './demo-county.ts';

/** Invented, with check digits that hold. */
export const CREDIT_CODE = makeCreditCode({
  department: '9',
  kind: '2',
  region: '371721',
  body8: 'MA3DEMW1',
});
export const ID_NUMBER = makeIdentityNumber({ regionCode: '371721', birthDate: '1985-06-15', sequence: 13 });
export const PHONE = '13800000000';

type Place = Pick<DemoCounty, 'countyId' | 'eatery' | 'construction' | 'townshipId'>;

/** Item 5 at the window of the named township's centre, or at the county hall: a complete form, no file yet. */
export function eateryApplication(
  county: Place,
  townshipName: string | null,
  more: Partial<SubmitCase> = {},
): SubmitCase {
  return {
    ...placeOf(county, townshipName),
    itemId: county.eatery,
    applicant: {
      kind: 'individual_business',
      name: '庄寨镇老石豆腐坊',
      idNumber: CREDIT_CODE,
      phone: PHONE,
      contactName: null,
    },
    answers: {
      shopName: '庄寨镇老石豆腐坊',
      creditCode: CREDIT_CODE,
      operatorName: '石广田',
      idNumber: ID_NUMBER,
      phone: PHONE,
      category: '食品小作坊',
      premisesAddress: '曹县庄寨镇示例街1号',
      area: '42',
      items: '豆制品',
      employees: [{ 姓名: '石广田', 身份证号: ID_NUMBER, 健康证编号: '示例-1', 有效期至: '2027-01-31' }],
      safetyPromise: 'true',
    },
    ...more,
  };
}

/** Item 6 at the window of the named township's centre, or at the county hall. */
export function constructionApplication(
  county: Place,
  townshipName: string | null,
  more: Partial<SubmitCase> = {},
): SubmitCase {
  const builder = makeCreditCode({ department: '9', kind: '1', region: '371721', body8: 'MA3DEMW2' });
  return {
    ...placeOf(county, townshipName),
    itemId: county.construction,
    applicant: {
      kind: 'enterprise',
      name: '曹县示例木业有限公司',
      idNumber: builder,
      phone: PHONE,
      contactName: '林先生',
    },
    answers: {
      projectName: '示例木业二号厂房',
      projectAddress: '曹县庄寨镇示例园区2号',
      builderName: '曹县示例木业有限公司',
      creditCode: builder,
      legalRepName: '林示例',
      phone: PHONE,
      buildingArea: '3600',
      contractPrice: '580',
      planStart: '2026-04-01',
      planFinish: '2026-10-31',
      parties: [
        {
          单位类别: '施工单位',
          单位名称: '曹县示例建筑有限公司',
          统一社会信用代码: builder,
          项目负责人: '丁示例',
          身份证号: ID_NUMBER,
          注册编号: '示例-2',
        },
      ],
      units: [{ 名称: '二号厂房', 层数: '1', 结构类型: '钢结构', 建筑面积: '3600' }],
      planningPermitNo: '示例-3',
    },
    ...more,
  };
}

function placeOf(county: Place, townshipName: string | null) {
  const townshipId = townshipName === null ? null : county.townshipId(townshipName);
  return {
    countyId: county.countyId,
    townshipId,
    channel: townshipId === null ? ('county_hall' as const) : ('township_centre' as const),
    townships: [county.townshipId('庄寨镇')],
    materials: [],
    conditions: [],
  };
}
