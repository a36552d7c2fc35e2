import { CASE_EVENT_NAMES } from '@tongban/domain/case';
import { GOVERNANCE_EVENT_NAMES } from '@tongban/domain/register';

const EVENT_NAMES: Readonly<Record<string, string>> = { ...GOVERNANCE_EVENT_NAMES, ...CASE_EVENT_NAMES };

/** What an event is called on screen; one that only a newer feature knows keeps its identifier. */
export function eventName(type: string): string {
  return EVENT_NAMES[type] ?? type;
}

const STREAM_KINDS: Readonly<Record<string, string>> = {
  account: '账号',
  agreement: '协议',
  appointment: '任岗',
  case: '办件',
  delegation: '赋权',
  'delegation-list': '赋权事项清单',
  entrustability: '委托合法性审查',
  memo: '审管衔接备忘录',
  organisation: '机构',
  payment: '缴费订单',
  place: '办事场所',
  seal: '印章',
};

/** What a stream is about, by the part of its name before the colon. */
export function streamKindName(stream: string): string {
  const kind = stream.slice(0, stream.indexOf(':'));
  return STREAM_KINDS[kind] ?? kind;
}

const NOT_STAFF: Readonly<Record<string, string>> = { system: '系统', applicant: '申请人' };

/** Whoever acted or read: a member of staff by name, the system, an applicant. */
export function actorName(actor: string, names: ReadonlyMap<string, string>): string {
  return names.get(actor) ?? NOT_STAFF[actor] ?? '（未建账号的人员）';
}
