import type { CaseEvent, CaseState } from '@tongban/domain/case';
import type { DocumentModel } from '@tongban/domain/certificate';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { type CaseContents, putContent } from '../case-content.ts';
import { saveCase } from '../save-case.ts';
import type { DemoCounty } from './demo-county.ts';

/** Puts texts and events of a case on record as an act would, without asking any rule: for tests of what is read. */
export function tell(
  { ctx, countyId }: DemoCounty,
  caseId: string,
  actor: { readonly personId: string; readonly organisationId: string },
  eventsOf: (told: Telling) => Promise<readonly CaseEvent[]>,
): Promise<CaseState> {
  return inTransaction(ctx.database, async (tx) => {
    const row = await tx
      .selectFrom('service_case')
      .selectAll()
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    const at = ctx.clock.now();
    const keep: Telling['keep'] = (kind, content) => putContent(tx, ctx, { countyId, at }, kind, content);
    const saved = await saveCase(tx, ctx, {
      state: row.state,
      events: await eventsOf({ tx, state: row.state, keep }),
      at,
      actor: actor.personId,
      actingFor: actor.organisationId,
    });
    if ('conflict' in saved) throw new Error('Somebody else changed the case.');
    return saved.state;
  });
}

export interface Telling {
  readonly tx: Tx;
  readonly state: CaseState;
  keep<K extends keyof CaseContents>(
    kind: K,
    content: CaseContents[K],
  ): Promise<{ contentId: string; commitment: string }>;
}

/** A paper as it is decided, with nothing on it but what a reader of the case sees. */
export function paperOf(title: string, number: string): DocumentModel {
  return {
    kind: 'certificate',
    title,
    number,
    organName: '曹县行政审批服务局',
    organKind: 'county_department',
    subtitle: null,
    addressee: '石广田',
    paragraphs: [],
    rows: [],
    list: [],
    closing: [],
    remedies: null,
    issuedOn: '2026-03-16',
    verifyUrl: null,
    verifyCode: null,
    sealText: null,
    marks: [],
  };
}
