import { chineseDate } from '@tongban/domain/certificate';
import {
  AGREEMENT_NAMES,
  AGREEMENT_SECTIONS,
  type AgreementDraft,
  type ListRow,
  type MemoDraft,
  scopeText,
  townshipGovernmentOn,
} from '@tongban/domain/delegation';
import { inFlightText } from '@tongban/domain/register';
import { PUSH_DIRECTION_NAMES, PUSH_KINDS, type PushKind } from '@tongban/domain/terms';
import { dateInShanghai, type LocalDate } from '@tongban/domain/time';
import { findItem } from '../catalogue/index.ts';
import type { ContractModel } from '../documents/index.ts';
import { bodyName, itemView, type PaperReading, placeView } from './paper-reading.ts';
import { paperTemplates } from './paper-templates.ts';

/** A paper to print with the name of its file. */
export interface PrintedPaper {
  readonly fileName: string;
  readonly model: ContractModel;
}

const REFERENCE = ['参考　示范文本，待县确认'] as const;

/** 委托协议, 委托受理协议 or 代收协议 as both sides sign it: the sections of its kind with items, their scope and time limits as listed, and term filled in. */
export function agreementContract(
  reading: PaperReading,
  draft: AgreementDraft,
  listed: readonly ListRow[],
): PrintedPaper {
  const { kind, departmentId, townshipId, itemIds, from, until, inFlight, sections } = draft;
  const isCompany = kind === 'collection_service';
  const title = AGREEMENT_NAMES[kind];
  const byKey = {
    matters: [],
    term: [
      `本协议自${chineseDate(from)}起至${chineseDate(until)}止。`,
      isCompany ? '' : `${inFlightText(inFlight)}，收件编号和承诺时限不变。`,
    ],
  } as Readonly<Record<string, readonly string[]>>;
  return {
    fileName: `${placeView(reading, townshipId).townshipName}${title}.pdf`,
    model: {
      title,
      marks: draft.isTextConfirmed ? [] : REFERENCE,
      sides: [
        { label: isCompany ? '甲方（企业）' : '甲方（委托方）', name: bodyName(reading, departmentId) },
        {
          label: isCompany ? '乙方（代收方）' : '乙方（受托方）',
          name: governmentName(reading, townshipId, from),
        },
      ],
      preamble: isCompany
        ? '为方便群众就近缴费，甲乙双方协商一致，签订本协议。'
        : '根据《菏泽市人民政府关于全面向乡镇（街道）赋权推进政务服务“县乡通办”改革的通知》（菏政字〔2022〕25号）和已公布的赋权事项清单，甲乙双方签订本协议。',
      sections: AGREEMENT_SECTIONS[kind].map(({ key, name }) => ({
        heading: name,
        paragraphs: [...(byKey[key] ?? []), sections[key] ?? ''].filter((text) => text.trim() !== ''),
        table: key === 'matters' ? itemsTable(reading, itemIds, listed) : null,
      })),
      printedOn: dateInShanghai(reading.now),
    },
  };
}

/** 审管衔接备忘录 as township and supervising department sign it. */
export function memoContract(reading: PaperReading, draft: MemoDraft): PrintedPaper {
  const { townshipId, supervisorId, from, until, items } = draft;
  const term =
    until === null
      ? `本备忘录自${chineseDate(from)}起施行。`
      : `本备忘录自${chineseDate(from)}起至${chineseDate(until)}止。`;
  return {
    fileName: `${placeView(reading, townshipId).townshipName}审管衔接备忘录.pdf`,
    model: {
      title: '审管衔接备忘录',
      marks: draft.isTextConfirmed ? [] : REFERENCE,
      sides: [
        { label: '甲方（审批一方）', name: governmentName(reading, townshipId, from) },
        { label: '乙方（监管一方）', name: bodyName(reading, supervisorId) },
      ],
      preamble: '下列事项实行审管分离。甲乙双方逐事项明确审管职责边界和信息推送，签订本备忘录。',
      sections: [
        {
          heading: '职责边界',
          paragraphs: [],
          table: {
            columns: [
              { header: '事项', share: 4 },
              { header: '审管职责边界', share: 7 },
            ],
            rows: items.map(({ itemId, dutyBoundary }) => [itemText(reading, itemId), dutyBoundary]),
          },
        },
        {
          heading: '双向推送',
          paragraphs: [],
          table: {
            columns: [
              { header: '事项', share: 4 },
              { header: PUSH_DIRECTION_NAMES.outbound, share: 3.5 },
              { header: PUSH_DIRECTION_NAMES.inbound, share: 3.5 },
            ],
            rows: items.map(({ itemId, pushes }) => [
              itemText(reading, itemId),
              pushText(pushes, 'outbound'),
              pushText(pushes, 'inbound'),
            ]),
          },
        },
        { heading: '沟通联络', paragraphs: [paperTemplates().memo.channel], table: null },
        { heading: '期限', paragraphs: [term], table: null },
      ],
      printedOn: dateInShanghai(reading.now),
    },
  };
}

/** What is handed over is fixed by the list: its scope (E-07) and how the time is shared out stand beside each item. */
function itemsTable(reading: PaperReading, itemIds: readonly string[], listed: readonly ListRow[]) {
  const rowOf = new Map(listed.map((row) => [row.itemId, row]));
  const isLimited = itemIds.some((id) => rowOf.get(id)?.scope || rowOf.get(id)?.limits);
  const columns = [
    { header: '序号', share: 1 },
    { header: '目录序号', share: 1.5 },
    { header: '事项名称', share: isLimited ? 4 : 8 },
  ];
  const rows = itemIds.map((itemId, at) => {
    const { no, name } = itemView(reading, itemId);
    return [`${at + 1}`, no === null ? '—' : `${no}`, name];
  });
  if (!isLimited) return { columns, rows };
  return {
    columns: [...columns, { header: '委托范围', share: 3 }, { header: '各段时限', share: 2.5 }],
    rows: rows.map((cells, at) => {
      const row = rowOf.get(itemIds[at] ?? '');
      return [...cells, row?.scope ? scopeText(row.scope) : '—', limitsOf(reading, row)];
    }),
  };
}

/** In the unit of the item's statutory limit. */
function limitsOf({ ctx }: PaperReading, row: ListRow | undefined): string {
  if (!row?.limits) return '—';
  const { acceptDays, transferDays, approveDays } = row.limits;
  const unit = findItem(ctx.reference, row.itemId)?.guide.statutoryDaysUnit;
  const days = unit === 'working' ? '个工作日' : '日';
  return `受理${acceptDays}${days}，转递${transferDays}${days}，审批${approveDays}${days}`;
}

function itemText(reading: PaperReading, itemId: string): string {
  const { no, name } = itemView(reading, itemId);
  return no === null ? name : `${no} ${name}`;
}

function pushText(pushes: readonly PushKind[], direction: keyof typeof PUSH_DIRECTION_NAMES): string {
  const names = pushes.filter((kind) => PUSH_KINDS[kind].direction === direction);
  return names.length === 0 ? '—' : names.map((kind) => PUSH_KINDS[kind].name).join('、');
}

/** The government that will be the other side on the first day (E-05); the place's name where none is registered. */
function governmentName(reading: PaperReading, townshipId: string, from: LocalDate): string {
  const government = townshipGovernmentOn(reading.organisations, townshipId, from);
  return government?.name ?? `${placeView(reading, townshipId).townshipName}（未登记的机构）`;
}
