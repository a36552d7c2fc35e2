/** What ties a matter to a township (design §5 "Place", R-1.1.7). `none`: any township may handle it. */
export const PLACE_RULES = ['premises', 'works', 'household_registration', 'residence', 'none'] as const;
export type PlaceRule = (typeof PLACE_RULES)[number];

export const PLACE_RULE_NAMES: Readonly<Record<PlaceRule, string>> = {
  premises: '经营场所所在地',
  works: '工程或者作业所在地',
  household_registration: '户籍所在地',
  residence: '居住地',
  none: '不限地点',
};
