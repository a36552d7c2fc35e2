import type { CaseEvent } from '@tongban/domain/case';
import { outcomeKindOf } from '@tongban/domain/catalogue';
import { chineseDate } from '@tongban/domain/certificate';
import {
  CHANNEL_NAMES,
  DELIVERY_NAMES,
  MODE_NAMES,
  notAcceptedName,
  SPECIAL_PROCEDURE_NAMES,
  TERMINATION_NAMES,
} from '@tongban/domain/terms';
import type { CaseParts } from './case-parts.ts';
import { outcomeName, sealName } from './words.ts';

type Parts = Pick<CaseParts, 'contentOf' | 'places' | 'seals' | 'found'>;

/** One line that says what an event did; empty where its name says it all. */
export function summaryOf(parts: Parts, event: CaseEvent): string {
  switch (event.type) {
    case 'caseSubmitted': {
      const { channel, materials } = event.payload;
      return `${CHANNEL_NAMES[channel]}，材料${materials.length}份`;
    }
    case 'secondApplicationExplained':
      return parts.contentOf(event.payload.reason, 'text') ?? '';
    case 'affectedTownshipsConfirmed':
      return townshipNames(parts, event.payload.townships) || '不涉及特定乡镇（街道）';
    case 'supplementNoticeIssued':
      return `告知书${event.payload.voucher.number}，需补正${event.payload.points.length}项`;
    case 'supplementReceived': {
      const { resolvedPoints, materials } = event.payload;
      return `补正${resolvedPoints.length}项，材料${materials.length}份`;
    }
    case 'caseAccepted': {
      const { deemed, mode, voucher } = event.payload;
      if (deemed) return '收到申请后五个工作日内没有告知，视为受理';
      return voucher === null ? MODE_NAMES[mode] : `${MODE_NAMES[mode]}，通知书${voucher.number}`;
    }
    case 'caseNotAccepted':
      return `${notAcceptedName(event.payload.kind, outcomeKindOf(parts.found.item, parts.found.guide))}，决定书${event.payload.voucher.number}`;
    case 'casePreReviewed':
    case 'caseReviewed':
      return event.payload.conclusion === 'meets' ? '符合条件' : '不符合条件';
    default:
      return laterSummaryOf(parts, event);
  }
}

type Early =
  | 'caseSubmitted'
  | 'secondApplicationExplained'
  | 'affectedTownshipsConfirmed'
  | 'supplementNoticeIssued'
  | 'supplementReceived'
  | 'caseAccepted'
  | 'caseNotAccepted'
  | 'casePreReviewed'
  | 'caseReviewed';

function laterSummaryOf(parts: Parts, event: Exclude<CaseEvent, { type: Early }>): string {
  switch (event.type) {
    case 'clockPaused': {
      const { kind, from, noticeNumber } = event.payload;
      return `${SPECIAL_PROCEDURE_NAMES[kind]}，自${chineseDate(from)}起，通知书${noticeNumber}`;
    }
    case 'clockResumed':
      return `暂停至${chineseDate(event.payload.through)}止`;
    case 'caseTransferred': {
      const { kind, to, slipNumber, note } = event.payload;
      const reason = parts.contentOf(note, 'text');
      const way = `${kind === 'return' ? '退回' : '转往'}${parts.places.place(to.townshipId)}，转递单${slipNumber}`;
      return reason ? `${way}：${reason}` : way;
    }
    case 'caseTakenOver':
      return `由${parts.places.place(event.payload.place.townshipId)}保管`;
    case 'caseDecided':
      return `${outcomeName(parts, event.payload.outcome)}，文书${event.payload.document.number}`;
    case 'outsideResultRecorded': {
      const { outcome, result } = event.payload;
      const day = chineseDate(result.decidedOn);
      return `${outcomeName(parts, outcome)}，${result.system}编号${result.number}，办理日期${day}`;
    }
    case 'sealRequested':
      return sealName(parts, event.payload.sealId);
    case 'sealApplied':
      return `${sealName(parts, event.payload.sealId)}，用印编号${event.payload.useNumber}`;
    case 'caseDelivered':
      return DELIVERY_NAMES[event.payload.method];
    case 'caseTerminated':
      return `${TERMINATION_NAMES[event.payload.ground]}，决定书${event.payload.voucher.number}`;
    case 'caseWithdrawn':
      return parts.contentOf(event.payload.reason, 'text') ?? '';
    case 'caseIssued':
      return '';
  }
}

function townshipNames({ places }: Parts, ids: readonly string[]): string {
  return places
    .townships(ids)
    .map(({ name }) => name)
    .join('、');
}
