import type { OrganisationKind } from '@tongban/domain/organisation';

/** The county whose townships stand at every stage and whose staff can log in: 曹县. */
export const DEMO_COUNTY_CODE = '371721';
/** 鲁西新区, whose seals follow a rule of their own. */
export const LUXI_CODE = '371770';

interface BodyOfCounty {
  readonly kind: OrganisationKind;
  /** The name without the county. */
  readonly shortName: string;
}

const department = (shortName: string): BodyOfCounty => ({ kind: 'county_department', shortName });
/** Invented, and says so: which companies serve a county is for the county to record. */
const company = (word: string): BodyOfCounty => ({ kind: 'company', shortName: `${word}公司（示例）` });

/** The bodies of each county in the demonstration, named by the words of the catalogue; what a county calls its own is 参考. */
export const COUNTY_BODIES = {
  county_government: { kind: 'county_government', shortName: '人民政府' },
  approval: department('行政审批服务局'),
  market_supervision: department('市场监督管理局'),
  housing: department('住房和城乡建设局'),
  justice: department('司法局'),
  natural_resources: department('自然资源和规划局'),
  agriculture: department('农业农村局'),
  transport: department('交通运输局'),
  health: department('卫生健康局'),
  culture: department('文化和旅游局'),
  sports: department('教育和体育局'),
  city_management: department('综合行政执法局'),
  emergency: department('应急管理局'),
  human_resources: department('人力资源和社会保障局'),
  public_security: department('公安局'),
  tobacco: department('烟草专卖局'),
  development: department('发展和改革局'),
  civil_affairs: department('民政局'),
  disabled_federation: { kind: 'mass_organisation', shortName: '残疾人联合会' },
  water_company: company('自来水'),
  power_company: company('供电'),
  gas_company: company('燃气'),
  heating_company: company('热力'),
} as const satisfies Record<string, BodyOfCounty>;

export type CountyBody = keyof typeof COUNTY_BODIES;
/** Where a demo person works: one of a county's bodies, or the city's. */
export type DemoBody = CountyBody | 'city_service';
export const COUNTY_BODY_NAMES = Object.keys(COUNTY_BODIES) as readonly CountyBody[];

/** Catalogue numbers whose power or service the approval bureau has not: requirements §1.9 leaves these no choice. */
const OTHER_HOLDERS: Readonly<Record<number, CountyBody>> = {
  31: 'public_security',
  32: 'public_security',
  33: 'tobacco',
  38: 'disabled_federation',
  39: 'civil_affairs',
  46: 'water_company',
  47: 'power_company',
  48: 'gas_company',
  49: 'heating_company',
};

/** 监管部门 by catalogue number; of 46–49 the catalogue says only 主管部门, the demonstration takes these. */
const SUPERVISED: Readonly<Partial<Record<CountyBody, readonly number[]>>> = {
  market_supervision: [1, 2, 3, 4, 5, 34, 35],
  housing: [6, 7, 46, 48, 49],
  natural_resources: [8, 9, 10, 18],
  agriculture: [11, 12, 13, 14, 15, 16, 17],
  transport: [19],
  health: [20, 40],
  culture: [21, 22, 23],
  sports: [24, 25],
  city_management: [26, 27],
  emergency: [28],
  human_resources: [29, 30, 41, 42, 43, 44, 45],
  public_security: [31, 32],
  tobacco: [33],
  development: [36, 47],
  civil_affairs: [37, 39],
  disabled_federation: [38],
};

/** Who delegates the item with this catalogue number: the holder of the power, of 46–49 the company. */
export function holderOf(catalogueNo: number): CountyBody {
  return OTHER_HOLDERS[catalogueNo] ?? 'approval';
}

/** Who supervises it. Throws for a number outside the catalogue. */
export function supervisorOf(catalogueNo: number): CountyBody {
  const found = COUNTY_BODY_NAMES.find((body) => SUPERVISED[body]?.includes(catalogueNo));
  if (found === undefined) throw new RangeError(`The demo has no supervisor for item ${catalogueNo}.`);
  return found;
}
