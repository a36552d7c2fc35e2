import { type Refusal, refuse } from '../terms/index.ts';
import { checkOrgan } from './check-organ.ts';
import type { DocumentModel } from './document-model.ts';
import { missingMandatory } from './missing-mandatory.ts';

/** Everything in the paper itself that forbids a seal on it: the wrong organ (DOC-01), a blank (E-14); empty = may be sealed. */
export function refusalsToSeal(model: DocumentModel): readonly Refusal[] {
  const organ = checkOrgan({ name: model.organName, kind: model.organKind });
  const missing = missingMandatory(model);
  return [...(organ === null ? [] : [organ]), ...(missing.length === 0 ? [] : [blankForm(missing)])];
}

function blankForm(missing: readonly string[]): Refusal {
  const refusal = refuse('SEA-04', {
    text: `文书有必填内容空缺：${missing.join('、')}。空白或者未定稿的文书不得用印。`,
    next: '请补全空缺内容并重新定稿后申请用印。',
  });
  return { ...refusal, clause: `${refusal.clause}、E-14` };
}
