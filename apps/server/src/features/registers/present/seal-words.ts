import {
  CARVING_AUTHORITY_NAMES,
  HAND_OVER_REASON_NAMES,
  SEAL_KIND_NAMES,
  SEAL_STATUS_NAMES,
  type SealEvent,
} from '@tongban/domain/seal';
import { dateInShanghai, timeInShanghai } from '@tongban/domain/time';
import type { EventNames } from './event-names.ts';

/** What an event of a seal's life says, in one sentence. */
export function sealWords(event: SealEvent, { person }: EventNames): string {
  switch (event.type) {
    case 'sealAuthorised': {
      const { name, kind, authorisation, authorisedBy, authorisedOn } = event.payload;
      const by = `${authorisedOn}${CARVING_AUTHORITY_NAMES[authorisedBy]}授权，文号${authorisation ?? '待县补充'}`;
      return `${SEAL_KIND_NAMES[kind]}“${name}”，${by}`;
    }
    case 'sealCarved': {
      const { maker, filingReceipt, carvedOn } = event.payload;
      return `${carvedOn}由${maker}刻制，公安机关备案回执${filingReceipt}`;
    }
    case 'sealIssued': {
      const { name, kind, authorisation } = event.payload;
      return `${SEAL_KIND_NAMES[kind]}“${name}”，批准文号${authorisation ?? '待县补充'}`;
    }
    case 'sealHandedOver':
      return `交${person(event.payload.personId)}保管，${dateInShanghai(event.payload.from)}起`;
    case 'sealHandOverNoted': {
      const { reason, giverId, receiverId, witnessId, returnOn, impression } = event.payload;
      const parties = `${giverId === null ? '县级发放' : `${person(giverId)}移交`}，${person(receiverId)}接收，${person(witnessId)}监交`;
      const until = returnOn === null ? '' : `，代管至${returnOn}`;
      return `${HAND_OVER_REASON_NAMES[reason]}：${parties}，查验相符${until}${impression === null ? '' : '，已留存印模'}`;
    }
    case 'sealDeputyNamed': {
      const { personId } = event.payload;
      return personId === null ? '不再指定B角' : `B角：${person(personId)}`;
    }
    case 'sealStatusChanged':
      return `${SEAL_STATUS_NAMES[event.payload.status]}，理由：${event.payload.reason}`;
    case 'sealLossReported': {
      const { lastConfirmedUseAt: last } = event.payload;
      return last === null
        ? '最后一次确认用印的时间不明，须核查全部用印文书'
        : `最后一次确认用印：${dateInShanghai(last)} ${timeInShanghai(last)}`;
    }
    case 'sealLossPursued': {
      const { policeReport, notice } = event.payload;
      return [
        ...(policeReport === null ? [] : [`报案回执${policeReport}`]),
        ...(notice === null ? [] : [`${notice.publishedOn}在${notice.place}公告遗失`]),
      ].join('；');
    }
  }
}
