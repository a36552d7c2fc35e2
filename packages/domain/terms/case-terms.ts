export const CASE_STATUSES = [
  'draft',
  'submitted',
  'supplementing',
  'accepted',
  'reviewing',
  'decided',
  'issued',
  'closed',
  'not_accepted',
  'withdrawn',
  'terminated',
] as const;

export type CaseStatus = (typeof CASE_STATUSES)[number];

/** `name` is the word on staff screens, `publicName` what a resident reads. */
export const STATUS_TERMS: Readonly<Record<CaseStatus, { name: string; publicName: string }>> = {
  draft: { name: '草稿', publicName: '尚未提交' },
  submitted: { name: '已收件', publicName: '已收到，正在核对材料' },
  supplementing: { name: '待补正', publicName: '需要您补充材料' },
  accepted: { name: '已受理', publicName: '已受理' },
  reviewing: { name: '审查中', publicName: '正在审查' },
  decided: { name: '已决定', publicName: '已作出决定，正在制证' },
  issued: { name: '已出件', publicName: '可以领取' },
  closed: { name: '已办结', publicName: '已办结' },
  not_accepted: { name: '不予受理', publicName: '未予受理' },
  withdrawn: { name: '已撤回', publicName: '您已撤回申请' },
  terminated: { name: '已终止', publicName: '已终止办理' },
};

export const CASE_FLAGS = [
  'paused',
  'deferred_materials',
  'extended',
  'deemed_accepted',
  'overdue',
  'transferred',
] as const;
export type CaseFlag = (typeof CASE_FLAGS)[number];

export const FLAG_NAMES: Readonly<Record<CaseFlag, string>> = {
  paused: '期限暂停',
  deferred_materials: '容缺受理',
  extended: '已延期',
  deemed_accepted: '视为受理',
  overdue: '已逾期',
  transferred: '已转递',
};

/** Channels of one item, all of equal right. */
export const CHANNELS = ['county_hall', 'township_centre', 'online', 'station', 'terminal'] as const;
export type Channel = (typeof CHANNELS)[number];

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  county_hall: '县政务服务大厅',
  township_centre: '乡镇（街道）便民服务中心',
  online: '网上申请',
  station: '村（社区）便民服务站帮办',
  terminal: '自助终端',
};

export type Outcome = 'granted' | 'refused';
/** A licence, or what else the item is: the outcome takes its words from it. */
export type OutcomeKind = 'licence' | 'registration' | 'filing' | 'benefit' | 'service';
export const OUTCOME_NAMES: Readonly<Record<OutcomeKind, Readonly<Record<Outcome, string>>>> = {
  licence: { granted: '准予许可', refused: '不予许可' },
  registration: { granted: '准予登记', refused: '不予登记' },
  filing: { granted: '予以备案', refused: '不予备案' },
  benefit: { granted: '审核通过', refused: '审核不通过' },
  service: { granted: '准予办理', refused: '不予办理' },
};

/** The kinds of not accepting that L-32 knows besides the supplement. */
export type NotAcceptedKind = 'not_required' | 'not_competent' | 'not_supplemented';
export const NOT_ACCEPTED_NAMES: Readonly<Record<NotAcceptedKind, string>> = {
  not_required: '依法不需要取得行政许可',
  not_competent: '不属于本机关职权范围',
  not_supplemented: '未按一次性告知补正材料',
};

/** Why an accepted case ends without a decision; the law it rests on is named by whoever ends it (E-04, E-35). */
export const TERMINATION_GROUNDS = ['item_ended', 'applicant_gone', 'object_gone'] as const;
export type TerminationGround = (typeof TERMINATION_GROUNDS)[number];
export const TERMINATION_NAMES: Readonly<Record<TerminationGround, string>> = {
  item_ended: '事项已依法取消',
  applicant_gone: '申请人死亡、丧失行为能力或者依法终止',
  object_gone: '申请所依据的情况已经消失，继续办理没有意义',
};

/** The same in the words of the item: of a licence, or of a filing, registration, benefit or service. */
export function notAcceptedName(kind: NotAcceptedKind, outcome: OutcomeKind): string {
  return kind === 'not_required' && outcome !== 'licence' ? '依法不需要办理该事项' : NOT_ACCEPTED_NAMES[kind];
}

export type DeliveryMethod = 'counter' | 'post' | 'electronic';
export const DELIVERY_NAMES: Readonly<Record<DeliveryMethod, string>> = {
  counter: '窗口领取',
  post: '邮寄送达',
  electronic: '电子送达',
};

export type CaseMode = 'entrusted_decision' | 'entrusted_acceptance' | 'own_power';
/** Every mode that an authority answer may have; a collection is no case (design §1 `mode`). */
export type AuthorityMode = CaseMode | 'collection_service';
export const MODE_NAMES: Readonly<Record<AuthorityMode, string>> = {
  entrusted_decision: '委托办理',
  entrusted_acceptance: '委托受理',
  own_power: '本机关办理',
  collection_service: '代收服务',
};
