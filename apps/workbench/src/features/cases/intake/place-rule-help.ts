import type { ItemFormView } from '@tongban/contract';

/** Which townships the applicant has to name, by what ties the item to a place. */
export const PLACE_RULE_HELP: Readonly<Record<ItemFormView['placeRule'], string>> = {
  premises: '请选择经营场所所在的乡镇（街道）。涉及几个的，全部选上。',
  works: '请选择工程或者作业所在的乡镇（街道）。涉及几个的，全部选上。',
  household_registration: '请选择申请人户籍所在的乡镇（街道）。',
  residence: '请选择申请人居住的乡镇（街道）。',
  none: '',
};
