import { AGREEMENT_NAMES } from '@tongban/domain/delegation';
import type { OrganisationEvent } from '@tongban/domain/organisation';
import { CAPACITY_NAMES, type GovernanceEvent, inFlightText } from '@tongban/domain/register';
import { EMPLOYMENT_NAMES, POSTS, READINESS_NAMES, RECALL_REASON_NAMES } from '@tongban/domain/terms';
import type { EventNames } from './event-names.ts';
import { sealWords } from './seal-words.ts';

/** What an event of a register says, in one sentence; null where its name says it all. */
export function eventWords(event: GovernanceEvent, names: EventNames): string | null {
  switch (event.type) {
    case 'agreementSigned':
    case 'agreementScanAttached':
    case 'agreementSubmittedForFiling':
    case 'agreementFilingReturned':
    case 'agreementFiled':
    case 'agreementSuspended':
    case 'agreementTerminated':
      return agreementWords(event, names);
    case 'delegationAnnounced':
    case 'readinessRecorded':
    case 'delegationWentLive':
    case 'delegationRecalled':
      return delegationWords(event);
    case 'sealAuthorised':
    case 'sealCarved':
    case 'sealIssued':
    case 'sealHandedOver':
    case 'sealHandOverNoted':
    case 'sealDeputyNamed':
    case 'sealStatusChanged':
    case 'sealLossReported':
    case 'sealLossPursued':
      return sealWords(event, names);
    case 'organisationRegistered':
    case 'organisationRenamed':
    case 'organisationEnded':
    case 'capacityGranted':
    case 'capacityEnded':
    case 'remedyRecorded':
      return organisationWords(event, names);
    case 'catalogueEditionPublished': {
      const { no, number, effectiveFrom, changes } = event.payload;
      return `第${no}版，${number}，${effectiveFrom}起施行，与上一版有${changes.length}处差异`;
    }
    case 'delegationListPublished': {
      const { version, rows, publishedOn, effectiveFrom } = event.payload;
      return `第${version}版，${publishedOn}公布，${effectiveFrom}起生效，共${rows.length}项`;
    }
    case 'entrustabilityReviewed': {
      const { entrustable, basis, reviewedOn } = event.payload;
      return `${reviewedOn}审查：${entrustable ? '可以委托' : '不可以委托'}，依据${basis ?? '待县补充'}`;
    }
    case 'memoSigned': {
      const { number, supervisorId, items, signedOn } = event.payload;
      return `${number}，${signedOn}与${names.organisation(supervisorId)}签订，共${items.length}项`;
    }
    case 'memoPushesAgreed':
      return `逐项约定双向推送，共${event.payload.items.length}项`;
    case 'memoScanAttached':
      return scanWords(event.payload.digest);
    case 'personAppointed': {
      const { personId, post, employment, from, until } = event.payload;
      return `${names.person(personId)}任${POSTS[post].name}（${EMPLOYMENT_NAMES[employment]}），${term(from, until)}`;
    }
    case 'appointmentEnded':
      return `最后一日${event.payload.lastDay}`;
    case 'employmentChanged':
      return `改为${EMPLOYMENT_NAMES[event.payload.employment]}`;
    case 'trainingRecorded':
      return `培训事项：${event.payload.itemIds.map(names.item).join('、')}`;
    default:
      return null;
  }
}

type Of<Prefix extends string> = Extract<GovernanceEvent, { readonly type: `${Prefix}${string}` }>;

function agreementWords(event: Of<'agreement'>, names: EventNames): string {
  switch (event.type) {
    case 'agreementSigned': {
      const { kind, number, departmentId, itemIds, signedOn, from, until, inFlight } = event.payload;
      const parties = `${signedOn}与${names.organisation(departmentId)}签订${AGREEMENT_NAMES[kind]}${number}`;
      return `${parties}，共${itemIds.length}项，${term(from, until)}；${inFlightText(inFlight)}`;
    }
    case 'agreementScanAttached':
      return scanWords(event.payload.digest);
    case 'agreementSubmittedForFiling':
      return `${event.payload.submittedOn}向${names.organisation(event.payload.receiverId)}报备`;
    case 'agreementFilingReturned':
      return `${event.payload.returnedOn}退回，理由：${event.payload.reason}`;
    case 'agreementFiled': {
      const { number, filedOn, receiverId } = event.payload;
      return `${filedOn}报${names.organisation(receiverId)}备案，编号${number}`;
    }
    case 'agreementSuspended':
      return `暂停${term(event.payload.from, event.payload.until)}`;
    case 'agreementTerminated':
      return `最后一日${event.payload.lastDay}，理由：${event.payload.reason}`;
  }
}

function delegationWords(
  event: Extract<
    GovernanceEvent,
    { type: 'delegationAnnounced' | 'readinessRecorded' | 'delegationWentLive' | 'delegationRecalled' }
  >,
): string {
  switch (event.type) {
    case 'delegationAnnounced':
      return `${event.payload.announcedOn}公告于${event.payload.place}`;
    case 'readinessRecorded':
      return `${READINESS_NAMES[event.payload.kind]}，${term(event.payload.from, event.payload.until)}`;
    case 'delegationWentLive':
      return `${event.payload.startOn}起实施`;
    case 'delegationRecalled': {
      const { effectiveOn, reason, inFlight } = event.payload;
      return `${effectiveOn}起收回，理由：${RECALL_REASON_NAMES[reason]}；${inFlightText(inFlight)}`;
    }
  }
}

function organisationWords(event: OrganisationEvent, names: EventNames): string {
  switch (event.type) {
    case 'organisationRegistered':
      return `${event.payload.name}，${term(event.payload.validFrom, event.payload.validUntil)}`;
    case 'capacityGranted': {
      const { kind, itemId, from, until, basis } = event.payload;
      const of = itemId === null ? '' : `（${names.item(itemId)}）`;
      return `${CAPACITY_NAMES[kind]}${of}，${term(from, until)}，依据${basis ?? '待县补充'}`;
    }
    case 'organisationRenamed': {
      const { name, from, basis } = event.payload;
      return `${from}起更名为${name}，依据${basis}`;
    }
    case 'organisationEnded': {
      const { lastDay, successorId, basis } = event.payload;
      return `存续至${lastDay}，${successorId === null ? '无承接机构' : `由${names.organisation(successorId)}承接`}，依据${basis}`;
    }
    case 'capacityEnded': {
      const { kind, itemId, lastDay, successorId, basis } = event.payload;
      const of = itemId === null ? '' : `（${names.item(itemId)}）`;
      const to = successorId === null ? '' : `，次日起划给${names.organisation(successorId)}`;
      return `${CAPACITY_NAMES[kind]}${of}，最后一日${lastDay}${to}，依据${basis}`;
    }
    case 'remedyRecorded': {
      const { itemId, reviewBody, court } = event.payload;
      return `${itemId === null ? '全部事项' : names.item(itemId)}：复议机关${reviewBody}，诉讼法院${court}`;
    }
  }
}

function scanWords(digest: string): string {
  return `文件摘要${digest}`;
}

function term(from: string, until: string | null): string {
  return until === null ? `${from}起` : `${from}至${until}`;
}
