import type { Applicant } from '@tongban/contract';
import type { ApplicantKind, AutofillKey, Guide } from '@tongban/domain/catalogue';
import { makeCreditCode, makeIdentityNumber } from '@tongban/gb';
import type { SampleWish } from './sample-wish.ts';

export interface InventedPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly birthDate: string;
  readonly sex: '男' | '女';
  readonly phone: string;
}

/** Who applies, and what the form can be filled from. */
export interface InventedParty {
  readonly applicant: Applicant;
  readonly person: InventedPerson;
  readonly known: Readonly<Partial<Record<AutofillKey, string>>>;
}

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN_NAMES = {
  女: ['秀英', '桂兰', '玉兰', '春梅', '晓燕', '凤英', '爱华', '红霞', '雪芹', '静怡'],
  男: ['建国', '志明', '海军', '国强', '永福', '振华', '立新', '广田', '俊峰', '世杰'],
} as const;

/** An item for the old has old applicants. */
const OLD_AGE_ITEM = 'senior-preferential-card';

/** The n-th person that never existed, with check digits that hold; the sixteenth ones are women and men in turn. */
export function inventPerson(n: number, regionCode: string, firstYear = 1962): InventedPerson {
  const sex = n % 2 === 0 ? '女' : '男';
  const birthDate = `${firstYear + ((n * 7) % 38)}-0${1 + (n % 9)}-${String(1 + (n % 28)).padStart(2, '0')}`;
  // The 17th digit tells the sex: even for women.
  const sequence = ((n * 2) % 998) + (sex === '男' ? 1 : 0);
  return {
    name: `${pick(SURNAMES, n)}${pick(GIVEN_NAMES[sex], Math.floor(n / SURNAMES.length) + n)}`,
    idNumber: makeIdentityNumber({ regionCode, birthDate, sequence }),
    birthDate,
    sex,
    phone: `1385300${String(1000 + ((n * 37) % 9000))}`,
  };
}

export function inventParty(kind: ApplicantKind, guide: Guide, wish: SampleWish): InventedParty {
  const { n, countyName, townshipName, regionCode } = wish;
  const isOld = guide.itemId === OLD_AGE_ITEM;
  const person = isOld ? oldPerson(n, regionCode) : inventPerson(n, regionCode);
  const business = `${townshipName}${pick(SURNAMES, n)}记${pick(SHOPS, n)}`;
  const organisationName = {
    natural_person: business,
    individual_business: business,
    enterprise: `${countyName}${pick(STYLES, n)}${pick(TRADES, n)}有限公司`,
    cooperative: `${countyName}${pick(STYLES, n)}种植农民专业合作社`,
    other_org: `${countyName}${townshipName}${pick(STYLES, n)}服务中心`,
  }[kind];
  const name = kind === 'natural_person' ? person.name : organisationName;
  const creditCode = creditCodeOf(kind, n, regionCode);
  const idNumber = kind === 'natural_person' ? person.idNumber : creditCode;
  const home = `${countyName}${townshipName}${pick(SURNAMES, n + 3)}庄行政村${(n % 80) + 1}号`;
  const premises = `${countyName}${townshipName}${pick(STREETS, n)}${(n % 160) + 1}号`;
  const known: InventedParty['known'] = {
    'applicant.name': person.name,
    'applicant.idNumber': person.idNumber,
    'applicant.phone': person.phone,
    'applicant.address': home,
    'applicant.birthDate': person.birthDate,
    'applicant.gender': person.sex,
    'applicant.ethnicity': '汉族',
    'applicant.householdAddress': home,
    'applicant.bankAccount': `622848${String(1000000000000 + n * 7919)}`,
    'business.name': organisationName,
    'business.creditCode': creditCode,
    'business.legalRepName': person.name,
    'business.legalRepIdNumber': person.idNumber,
    'premises.address': premises,
    'project.name': `${townshipName}${pick(PROJECTS, n)}项目`,
    'project.address': premises,
  };
  const contactName = kind === 'natural_person' ? null : person.name;
  return { applicant: { kind, name, idNumber, phone: person.phone, contactName }, person, known };
}

function oldPerson(n: number, regionCode: string): InventedPerson {
  const person = inventPerson(n, regionCode);
  const birthDate = `${1940 + (n % 20)}${person.birthDate.slice(4)}`;
  const sequence = ((n * 2) % 998) + (person.sex === '男' ? 1 : 0);
  return { ...person, birthDate, idNumber: makeIdentityNumber({ regionCode, birthDate, sequence }) };
}

/** GB 32100: 91 an enterprise, 92 a sole trader, 93 a cooperative, 52 a social service organisation. */
function creditCodeOf(kind: ApplicantKind, n: number, regionCode: string): string {
  const [department, type] = {
    natural_person: ['9', '2'] as const,
    individual_business: ['9', '2'] as const,
    enterprise: ['9', '1'] as const,
    cooperative: ['9', '3'] as const,
    other_org: ['5', '2'] as const,
  }[kind];
  return makeCreditCode({
    department,
    kind: type,
    region: regionCode,
    body8: `MA${String(300000 + ((n * 13) % 600000))}`,
  });
}

const STYLES = ['鲁西', '惠民', '兴盛', '丰源', '和顺', '宏达', '盛祥', '润泽', '锦程', '安泰'];
const TRADES = ['商贸', '农业科技', '木业', '食品', '文化传媒', '建筑工程', '物流', '电子商务'];
const SHOPS = [
  '家常菜馆',
  '便民超市',
  '羊汤馆',
  '早点铺',
  '面馆',
  '豆腐坊',
  '农资店',
  '百货店',
  '香油坊',
  '理发店',
];
const STREETS = ['人民路', '振兴街', '富民路', '文化街', '青年路', '工业路', '商贸街', '幸福路'];
const PROJECTS = [
  '木制品加工车间',
  '冷链仓储',
  '中心小学综合楼',
  '卫生院门诊楼',
  '农产品加工厂房',
  '污水处理站',
];

export function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}
