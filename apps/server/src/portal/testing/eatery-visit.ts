import { CREDIT_CODE, ID_NUMBER, PHONE } from '../../features/cases/testing/applications.ts';
import { SAMPLE_PDF } from '../../features/cases/testing/sample-file.ts';
import type { PortalAnswer, Visitor } from './visitor.ts';

export const EATERY = '/items/small-workshop-eatery-registration';
export const APPLICANT = { name: '庄寨镇老石豆腐坊', idNumber: CREDIT_CODE, phone: PHONE, contactName: '' };
export const QUESTIONS = { 'process-chart': 'no', 'power-of-attorney': 'no' };
export const SIGNED_FORM = { field: 'file.application-form', name: '登记表.pdf', content: SAMPLE_PDF };

/** The form of item 5, filled in by somebody whose shop is in `township`. */
export function eateryForm(township: string): Record<string, string> {
  return {
    shopName: APPLICANT.name,
    creditCode: CREDIT_CODE,
    operatorName: '石广田',
    idNumber: ID_NUMBER,
    phone: PHONE,
    category: '食品小作坊',
    'premisesAddress.township': township,
    'premisesAddress.village': '示例村',
    'premisesAddress.detail': '示例街1号',
    area: '42',
    items: '豆制品',
    'employees[0].c0': '石广田',
    'employees[0].c1': ID_NUMBER,
    'employees[0].c2': '示例-1',
    'employees[0].c3': '2027-01-31',
    safetyPromise: 'true',
  };
}

/** Chooses the place; gives the address of the draft, without the page at its end. */
export async function begin(visitor: Visitor, county: string, place: string): Promise<string> {
  await visitor.get(`${EATERY}/apply?county=${county}`);
  const answer = await visitor.post(`${EATERY}/apply`, { county, place });
  if (answer.status !== 303) throw new Error(`The place was not taken:\n${answer.html}`);
  return (answer.location ?? '').replace(/\/applicant$/, '');
}

/** Fills in everything up to the last page. */
export async function fillIn(visitor: Visitor, draft: string, township: string): Promise<PortalAnswer> {
  await visitor.post(`${draft}/applicant`, APPLICANT);
  await visitor.post(`${draft}/form`, eateryForm(township));
  await visitor.post(`${draft}/questions`, QUESTIONS);
  return visitor.postFiles(`${draft}/materials`, {}, [SIGNED_FORM]);
}
