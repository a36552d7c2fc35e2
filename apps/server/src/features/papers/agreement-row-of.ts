import {
  AGREEMENT_NAMES,
  type AgreementDraft,
  type DelegationMode,
  type InFlightRule,
} from '@tongban/domain/delegation';
import { type LocalDate, localDate, parseLocalDate } from '@tongban/domain/time';
import { everyItem, type ReferenceData } from '../catalogue/index.ts';
import { type AgreementHeader, type AgreementTableRow, IN_FLIGHT_CELLS } from './agreement-sheet.ts';
import { paperTemplates } from './paper-templates.ts';

/** What is wrong with a cell: in which column, and how it is mended. */
export interface AgreementFault {
  readonly column: AgreementHeader;
  readonly text: string;
  readonly next: string;
}

/** What the cells of a county's agreements are read with. */
export interface AgreementReading {
  readonly reference: ReferenceData;
  /** Ids of bodies by name. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Ids of items outside the catalogue, by the name on the lists. */
  readonly localItems: ReadonlyMap<string, string>;
}

/** A row of the sheet as a draft with the reference texts of its kind, or everything that is wrong with its cells. */
export function agreementRowOf(
  { reference, bodies, localItems }: AgreementReading,
  townshipId: string,
  { cells }: AgreementTableRow,
): { readonly draft: AgreementDraft } | { readonly faults: readonly AgreementFault[] } {
  const faults: AgreementFault[] = [];
  const fault = (column: AgreementHeader, text: string, next: string) => {
    faults.push({ column, text, next });
  };
  const oneOf = <T>(column: AgreementHeader, choices: ReadonlyMap<string, T>): T | undefined => {
    const found = choices.get(cells[column]);
    const next = `请填写：${[...choices.keys()].join('、')}。`;
    if (found === undefined) fault(column, wrongCell(column, cells[column]), next);
    return found;
  };
  const day = (column: '起始日期' | '截止日期'): LocalDate => {
    const text = cells[column].replaceAll(/[年月/.]/gu, '-').replace('日', '');
    const padded = text.replaceAll(/-(\d)(?!\d)/gu, '-0$1');
    if (parseLocalDate(padded) !== null) return localDate(padded);
    fault(column, wrongCell(column, cells[column]), '请填写日期，例如 2026-04-01。');
    return localDate('2000-01-01');
  };
  const kind = oneOf('协议类型', KINDS) ?? 'entrusted_decision';
  const departmentId = bodies.get(cells.赋权部门);
  if (departmentId === undefined) {
    fault('赋权部门', `本县没有登记名为“${cells.赋权部门}”的机构。`, '请核对全称；没有登记的，先登记机构。');
  }
  const itemIds = cells.事项.split(/[、,，;；\s]+/u).flatMap((token) => {
    if (token === '') return [];
    const id =
      everyItem(reference).find(({ catalogueNo }) => catalogueNo === Number(token))?.id ??
      localItems.get(token);
    if (id === undefined) {
      fault('事项', `没有事项“${token}”。`, '请填写目录序号，目录以外的事项填写清单上的名称，用顿号分隔。');
    }
    return id ?? [];
  });
  const draft: AgreementDraft = {
    kind,
    departmentId: departmentId ?? '',
    townshipId,
    itemIds,
    from: day('起始日期'),
    until: day('截止日期'),
    inFlight: inFlightOf(oneOf('在办件处理', IN_FLIGHT) ?? 'hand_over', cells.继续办结天数),
    sections: paperTemplates().agreements[kind],
    isTextConfirmed: cells.文本已核定 === '是',
  };
  if (!['是', '否', ''].includes(cells.文本已核定)) {
    fault('文本已核定', wrongCell('文本已核定', cells.文本已核定), '请填写：是、否，或者不填。');
  }
  return faults.length > 0 ? { faults } : { draft };
}

const KINDS = new Map(
  (Object.entries(AGREEMENT_NAMES) as [DelegationMode, string][]).map(([kind, name]) => [name, kind]),
);
const IN_FLIGHT = new Map(
  (Object.entries(IN_FLIGHT_CELLS) as [InFlightRule['kind'], string][]).map(([kind, name]) => [name, kind]),
);

/** No number of days is none, which the rule of the draft refuses (GOV-03). */
function inFlightOf(kind: InFlightRule['kind'], days: string): InFlightRule {
  return kind === 'finish' ? { kind, withinDays: /^\d{1,3}$/u.test(days) ? Number(days) : 0 } : { kind };
}

function wrongCell(column: AgreementHeader, text: string): string {
  return text === '' ? `没有填写${column}。` : `${column}不能填“${text}”。`;
}
