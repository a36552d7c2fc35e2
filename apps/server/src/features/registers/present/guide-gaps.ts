import type { Guide } from '@tongban/domain/catalogue';

/** What a guide does not know yet, in words: each is shown as 待县补充 and never guessed (design §11, L-30, L-31). */
export function gapsOf(guide: Guide): string[] {
  const without = (key: 'legalBasis' | 'deferrable') =>
    guide.materials.filter((material) => material[key] === null).map(({ name }) => name);
  const noBasis = without('legalBasis');
  const noDeferral = without('deferrable');
  return [
    ...(guide.legalBasis.length === 0 ? ['法律依据'] : []),
    ...(noBasis.length === 0 ? [] : [`申请材料的设定依据：${noBasis.join('、')}`]),
    ...(noDeferral.length === 0 ? [] : [`申请材料可否容缺：${noDeferral.join('、')}`]),
    ...(guide.result.validity === null ? ['办理结果的有效期'] : []),
    ...(guide.timeLimitEvidence === 'editor_knowledge_not_rechecked' ||
    guide.timeLimitEvidence === 'general_default_20_working_days'
      ? ['法定时限的规定原文']
      : []),
  ];
}
