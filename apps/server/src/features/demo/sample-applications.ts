import type { SubmitCase } from '@tongban/contract';
import { makeCreditCode, makeIdentityNumber } from '@tongban/gb';

/** The two items of the first stories: one of each mode. */
export type SampleItem = 'eatery' | 'construction';

/** What an applicant brings; place, channel and files are added by whoever submits it. */
export type SampleApplication = Pick<SubmitCase, 'applicant' | 'answers'>;

/** The n-th invented applicant of the demonstration for an item: the same number always gives the same valid application. */
export function sampleApplication(item: SampleItem, n: number, townshipName: string): SampleApplication {
  return item === 'eatery' ? eatery(n, townshipName) : construction(n, townshipName);
}

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [
  '秀英',
  '建国',
  '桂兰',
  '志明',
  '玉兰',
  '海军',
  '春梅',
  '国强',
  '晓燕',
  '永福',
  '凤英',
  '振华',
];
const SHOPS = [
  '家常菜馆',
  '水煎包店',
  '羊汤馆',
  '早点铺',
  '面馆',
  '豆腐坊',
  '粉皮加工坊',
  '香油坊',
  '馒头坊',
  '小笼包店',
];
const WORKSHOPS = new Set(['豆腐坊', '粉皮加工坊', '香油坊', '馒头坊']);
const PROJECTS = [
  '木制品加工车间',
  '冷链仓储',
  '中心小学综合楼',
  '卫生院门诊楼',
  '农产品加工厂房',
  '污水处理站',
];

function eatery(n: number, townshipName: string): SampleApplication {
  const operator = nameOf(n);
  const shop = `${townshipName}${pick(SURNAMES, n)}记${pick(SHOPS, n)}`;
  const category = WORKSHOPS.has(pick(SHOPS, n)) ? '食品小作坊' : '小餐饮';
  const creditCode = creditCodeOf('92', n);
  const idNumber = identityOf(n);
  const phone = phoneOf(n);
  return {
    applicant: {
      kind: 'individual_business',
      name: shop,
      idNumber: creditCode,
      phone,
      contactName: operator,
    },
    answers: {
      shopName: shop,
      creditCode,
      operatorName: operator,
      idNumber,
      phone,
      category,
      premisesAddress: `曹县${townshipName}人民路${n + 1}号`,
      area: String(30 + (n % 60)),
      items: category === '小餐饮' ? '热食类食品制售' : '现场加工、现场销售',
      employees: [
        { 姓名: operator, 身份证号: idNumber, 健康证编号: `示例${1000 + n}`, 有效期至: '2027-02-28' },
      ],
      safetyPromise: 'true',
    },
  };
}

function construction(n: number, townshipName: string): SampleApplication {
  const project = `${townshipName}${pick(PROJECTS, n)}项目`;
  const builder = `曹县${townshipName}${pick(SURNAMES, n)}氏建设开发有限公司`;
  const creditCode = creditCodeOf('91', n);
  const phone = phoneOf(n + 500);
  return {
    applicant: { kind: 'enterprise', name: builder, idNumber: creditCode, phone, contactName: nameOf(n + 3) },
    answers: {
      projectName: project,
      projectAddress: `曹县${townshipName}工业路${n + 8}号`,
      builderName: builder,
      creditCode,
      legalRepName: nameOf(n + 3),
      phone,
      buildingArea: String(1200 + n * 10),
      contractPrice: String(260 + n),
      planStart: '2026-04-01',
      planFinish: '2026-12-20',
      parties: [{ 单位类别: '施工单位', 单位名称: '示例建筑工程有限公司', 项目负责人: nameOf(n + 7) }],
      units: [{ 名称: '1号楼', 层数: '2', 结构类型: '框架', 建筑面积: String(1200 + n * 10) }],
      planningPermitNo: `示例建字第${1000 + n}号`,
    },
  };
}

function nameOf(n: number): string {
  return `${pick(SURNAMES, n)}${pick(GIVEN, Math.floor(n / SURNAMES.length) + n)}`;
}

function identityOf(n: number): string {
  const birthDate = `${1960 + (n % 40)}-0${1 + (n % 9)}-${String(1 + (n % 28)).padStart(2, '0')}`;
  return makeIdentityNumber({ regionCode: '371721', birthDate, sequence: n % 1000 });
}

/** 92 a sole trader, 91 an enterprise (GB 32100). */
function creditCodeOf(kind: '91' | '92', n: number): string {
  const [department = '9', type = '2'] = kind;
  return makeCreditCode({
    department,
    kind: type,
    region: '371721',
    body8: `MA${String(300000 + (n % 600000))}`,
  });
}

function phoneOf(n: number): string {
  return `1385300${String(1000 + (n % 9000))}`;
}

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}
