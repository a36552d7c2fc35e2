import { type Refusal, refuse } from '../terms/index.ts';
import type { SealKind } from './seal-identity.ts';

/** What a seal's name is made of; `commission` is set for 鲁西新区. */
export type SealNaming =
  | {
      readonly rule: 'county_department';
      readonly countyName: string;
      readonly bureauShortName: string;
      readonly townshipName: string;
    }
  | { readonly rule: 'luxi_commission'; readonly townshipName: string };

/** The text of a seal of the kind, from the registry: a 2号公章 as `sealNameFor`, others of the owner, with the township where they have one. */
export function sealTextFor(kind: SealKind, naming: SealNaming): string {
  if (kind === 'approval_no2') return sealNameFor(naming);
  const organ =
    naming.rule === 'county_department'
      ? `${naming.countyName}${naming.bureauShortName}`
      : '菏泽鲁西新区管理委员会行政';
  const place = naming.townshipName === '' ? '' : `（${naming.townshipName}）`;
  return `${organ}${kind === 'acceptance' ? '受理' : '审批'}专用章${place}`;
}

/** The text of a 2号公章 by the pattern of or, for 鲁西新区, R-1.2.5. */
export function sealNameFor(naming: SealNaming): string {
  return naming.rule === 'county_department'
    ? `${naming.countyName}${naming.bureauShortName}审批专用章（${naming.townshipName}）`
    : `菏泽鲁西新区管理委员会行政审批专用章（${naming.townshipName}）`;
}

const COUNTY_PATTERN =
  /^\p{Script=Han}+[县区]\p{Script=Han}+[局委]审批专用章（\p{Script=Han}+(?:乡|镇|街道)）$/u;
const LUXI_PATTERN = /^菏泽鲁西新区管理委员会行政审批专用章（\p{Script=Han}+(?:乡|镇|街道)）$/u;

/** SEA-02: the name must follow the pattern and equal what the registry of organisations gives. */
export function checkSealName(name: string, naming: SealNaming): Refusal | null {
  const pattern = naming.rule === 'county_department' ? COUNTY_PATTERN : LUXI_PATTERN;
  const expected = sealNameFor(naming);
  const given = name.replaceAll('(', '（').replaceAll(')', '）');
  if (pattern.test(given) && given === expected) return null;
  return refuse('SEA-02', { next: `按登记的机关和乡镇名称，印章名称应为“${expected}”。` });
}
