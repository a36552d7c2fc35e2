/** 服务场所 of county, township and village. Partner counters and machines come with their own duties. */
export const PLACE_KIND_NAMES = {
  hall: '县政务服务大厅',
  centre: '便民服务中心',
  station: '便民服务站',
} as const;

export type PlaceKind = keyof typeof PLACE_KIND_NAMES;

/** The five services of a village station; accepting and deciding are never among them. */
export const STATION_SERVICE_NAMES = {
  home_visit: '进村入户',
  policy_consultation: '政策咨询',
  assisted_handling: '帮办代办',
  progress_tracking: '进度跟踪',
  feedback: '信息反馈',
} as const;

export type StationService = keyof typeof STATION_SERVICE_NAMES;

/** Who helps at a station. */
export const HELPER_CATEGORY_NAMES = {
  party_member: '党员干部',
  community_worker: '社区工作者',
  grid_worker: '网格员',
  volunteer: '志愿服务者',
} as const;

export type HelperCategory = keyof typeof HELPER_CATEGORY_NAMES;

/** Why a place is closed on days on which it would be open (E-60). */
export const CLOSURE_REASON_NAMES = {
  holiday: '节假日调休',
  disaster: '灾害天气或者突发事件',
  works: '修缮改造',
  relocation: '搬迁',
  other: '其他原因',
} as const;

export type ClosureReason = keyof typeof CLOSURE_REASON_NAMES;
