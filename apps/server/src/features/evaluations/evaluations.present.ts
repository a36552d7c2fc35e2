import type { ListRow } from '@tongban/domain/delegation';
import { EVALUATION_JUDGEMENT_NAMES, type Evaluation, proposesRecall } from '@tongban/domain/delegation';
import { MODE_NAMES } from '@tongban/domain/terms';
import { itemNamed, type ReferenceData } from '../catalogue/index.ts';

export function presentPair(
  reference: ReferenceData,
  { itemId, localName, mode, generation }: Pick<ListRow, 'itemId' | 'localName' | 'mode' | 'generation'>,
) {
  const item = itemNamed(reference, itemId);
  return {
    itemId,
    no: item?.catalogueNo ?? null,
    name: item?.name ?? `${localName ?? '名称待县补充'}（目录外事项）`,
    modeName: mode === null ? '待县补充' : MODE_NAMES[mode],
    generation,
  };
}

export function presentJudged({ judgement, from, until }: Evaluation) {
  return {
    judgement,
    judgementName: EVALUATION_JUDGEMENT_NAMES[judgement],
    from,
    until,
    isRecallProposed: proposesRecall(judgement),
  };
}
