import type { AccountEvent } from '../account/index.ts';
import type {
  AgreementEvent,
  CityFilingEvent,
  CountyPlanEvent,
  DelegationEvent,
  DelegationListEvent,
  EntrustabilityEvent,
  EvaluationEvent,
  MemoEvent,
  PowerRequestEvent,
  WorkGroupEvent,
} from '../delegation/index.ts';
import type { CatalogueEditionEvent } from '../edition/index.ts';
import type { AppointmentEvent, OrganisationEvent } from '../organisation/index.ts';
import type { SealEvent } from '../seal/index.ts';

/** What the registers tell the history of: everything that is recorded about powers, papers, seals, bodies and accounts. */
export type GovernanceEvent =
  | AccountEvent
  | AgreementEvent
  | AppointmentEvent
  | CatalogueEditionEvent
  | CityFilingEvent
  | CountyPlanEvent
  | DelegationEvent
  | DelegationListEvent
  | EntrustabilityEvent
  | EvaluationEvent
  | MemoEvent
  | OrganisationEvent
  | PowerRequestEvent
  | SealEvent
  | WorkGroupEvent;

/** What each event is called in a register's history. */
export const GOVERNANCE_EVENT_NAMES: Readonly<Record<GovernanceEvent['type'], string>> = {
  accountOpened: '开通账号',
  accountClosed: '停用账号',
  accountReopened: '恢复账号',
  accountUnlocked: '解除锁定',
  sessionsEnded: '结束会话',
  secondFactorReset: '重置动态口令',
  secondFactorBound: '绑定动态口令',
  passwordReset: '发放一次性口令',
  passwordChanged: '修改密码',
  agreementSigned: '签订协议',
  agreementScanAttached: '上传协议扫描件',
  agreementSubmittedForFiling: '协议报备',
  agreementFilingReturned: '退回报备',
  agreementFiled: '协议备案',
  agreementSuspended: '协议暂停',
  agreementTerminated: '协议终止',
  personAppointed: '任岗登记',
  appointmentEnded: '离岗登记',
  employmentChanged: '用工性质变更',
  trainingRecorded: '培训登记',
  delegationAnnounced: '发布公告',
  readinessRecorded: '承接准备',
  delegationWentLive: '启动实施',
  delegationRecalled: '收回赋权',
  catalogueEditionPublished: '印发指导目录',
  delegationListPublished: '公布赋权事项清单',
  entrustabilityReviewed: '委托合法性审查',
  evaluationRecorded: '跟踪评估',
  cityFilingSubmitted: '清单报市备案',
  cityFilingReturned: '市级退回报送',
  cityFilingNumbered: '市级备案',
  workGroupNamed: '登记工作专班',
  countyPlanPublished: '印发实施方案',
  memoSigned: '签订备忘录',
  memoPushesAgreed: '约定信息推送',
  memoScanAttached: '上传备忘录扫描件',
  powerRequested: '提出用权申请',
  powerRequestAnswered: '答复用权申请',
  powerRequestWithdrawn: '撤回用权申请',
  organisationRegistered: '机构登记',
  organisationRenamed: '机构更名',
  organisationEnded: '机构撤并',
  capacityGranted: '职能登记',
  capacityEnded: '职能终止',
  remedyRecorded: '救济信息登记',
  sealAuthorised: '授权刻制印章',
  sealCarved: '刻制印章',
  sealIssued: '发放印章',
  sealHandedOver: '移交印章',
  sealHandOverNoted: '印章交接记录',
  sealDeputyNamed: '指定印章B角',
  sealStatusChanged: '变更印章状态',
  sealLossReported: '印章报失',
  sealLossPursued: '印章遗失处置',
};
