import { type Refusal, refuse } from '../terms/index.ts';
import type { IssuingOrgan } from './document-model.ts';

/**
 * DOC-01: every paper names the county department (for 鲁西新区 the 管委会) as its organ, never the township that acted
 * (R-1.2.11, L-24). The name is read too: a wrongly registered kind must not let a township sign.
 */
export function checkOrgan(organ: IssuingOrgan): Refusal | null {
  if (DECIDING_KINDS.has(organ.kind) && !TOWNSHIP_NAME.test(organ.name.trim())) return null;
  return refuse('DOC-01', { text: `文书署名机关不得为“${organ.name}”，须以县级赋权部门名义作出。` });
}

const DECIDING_KINDS: ReadonlySet<IssuingOrgan['kind']> = new Set([
  'county_department',
  'county_government',
  'city_body',
  // 残疾人联合会 holds the power over item 38 and delegates it like a department.
  'mass_organisation',
]);

const TOWNSHIP_NAME =
  /(?:[乡镇](?:人民)?政府|[乡镇]|街道(?:办事处)?|便民服务(?:中心|站)|村民委员会|居民委员会)$/u;
