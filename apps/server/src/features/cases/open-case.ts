import type { Applicant } from '@tongban/contract';
import { type CaseEvent, type CaseState, evolveCase } from '@tongban/domain/case';
import type { Instant, LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { append } from '../../platform/ledger/append.ts';
import { caseColumns, dateColumns } from './case-row.ts';
import { insertCase } from './cases.store.ts';
import { applicantGramsOf, applicantIndexOf, phoneIndexOf, receiptCodeHashOf } from './lookup-keys.ts';
import { maskedHolder } from './masked-holder.ts';
import { caseStream } from './save-case.ts';

export interface CaseOpening {
  readonly event: Extract<CaseEvent, { type: 'caseSubmitted' }>;
  readonly at: Instant;
  readonly actor: string;
  readonly actingFor: string | null;
  readonly organId: string;
  readonly applicant: Applicant;
  readonly receiptCode: string;
}

/** Begins the stream of a case and its row, with the look-up values that stay outside the ledger. */
export async function openCase(
  tx: Tx,
  { keys, calendar }: Pick<AppContext, 'keys' | 'calendar'>,
  { event, at, actor, actingFor, organId, applicant, receiptCode }: CaseOpening,
): Promise<{ readonly state: CaseState; readonly dueOn: LocalDate | null }> {
  const { countyId, caseId, number, itemId } = event.payload;
  const stream = caseStream(caseId);
  await append(tx, { countyId, stream, expectedVersion: 0, at, actor, actingFor, events: [event] });
  const state = evolveCase(null, { ...event, at, actor, actingFor, version: 1 });
  const dates = dateColumns(state, calendar);
  await insertCase(tx, {
    ...caseColumns(state),
    ...dates,
    county_id: countyId,
    id: caseId,
    number,
    item_id: itemId,
    organ_id: organId,
    applicant_index: applicantIndexOf(keys, applicant.idNumber),
    phone_index: phoneIndexOf(keys, applicant.phone),
    applicant_grams: applicantGramsOf(keys, applicant.name),
    applicant_masked: maskedHolder(applicant.kind, applicant.name),
    receipt_code_hash: receiptCodeHashOf(keys, number, receiptCode),
    claimed_by: null,
    claimed_until: null,
  });
  return { state, dueOn: dates.due_on };
}
