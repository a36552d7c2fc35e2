/** What an edition of the guidance catalogue does with an item. */
export const EDITION_CHANGE_NAMES = { added: '新增', ended: '终止', reworded: '调整表述' } as const;

/** How an edition stands on a day. */
export const EDITION_STATE_NAMES = {
  coming: '已印发、未施行',
  in_force: '现行',
  replaced: '已被新版代替',
} as const;
export type EditionState = keyof typeof EDITION_STATE_NAMES;
