import type { CaseState } from '@tongban/domain/case';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import { readContents } from '../../apps/server/src/features/cases/case-content.ts';
import { inSnapshot } from '../../apps/server/src/platform/db/transaction.ts';
import { type CaseTemplate, caseTemplate } from './case-template.ts';

/** Every case of the demonstration that may be copied, by way of the ledger: each has come through the operations. */
export async function readTemplates(ctx: AppContext): Promise<CaseTemplate[]> {
  const townships = new Map(
    ctx.reference.counties.flatMap((county) => county.townships).map(({ id, name }) => [id, name]),
  );
  const { rows: cases } = await ctx.database.executeSql(
    'select county_id, id, number, status, item_id, organ_id, state from service_case order by county_id, id',
  );
  const shared = await sharedIds(ctx);
  const organisations = new Set(await column(ctx, 'select id::text as text from organisation'));
  const templates: CaseTemplate[] = [];
  for (const row of cases) {
    const state = row.state as CaseState;
    const [townshipId = ''] = state.proposedTownships;
    const countyId = String(row.county_id);
    const contentOf = await inSnapshot(ctx.database, (tx) =>
      readContents(tx, ctx, countyId, [state.answers]),
    );
    const { rows: certificates } = await ctx.database.executeSql(
      'select * from certificate where county_id = $1 and case_id = $2',
      [countyId, row.id],
    );
    templates.push(
      caseTemplate({
        status: String(row.status),
        countyId,
        townshipId,
        townshipName: townships.get(townshipId) ?? townshipId,
        number: String(row.number),
        itemId: String(row.item_id),
        organId: String(row.organ_id),
        canonical: await column(
          ctx,
          'select canonical as text from ledger where county_id = $1 and stream = $2 order by version',
          [countyId, `case:${String(row.id)}`],
        ),
        certificate: certificates[0] ?? null,
        answers: contentOf(state.answers, 'answers') ?? {},
        shared,
        organisations,
      }),
    );
  }
  return templates;
}

/** Ids of organisations, persons, seals, agreements …: all that stands in a stream which is no case's. */
async function sharedIds(ctx: AppContext): Promise<ReadonlySet<string>> {
  const texts = await column(ctx, `select canonical as text from ledger where stream not like 'case:%'`);
  return new Set(texts.flatMap((text) => text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu) ?? []));
}

async function column(ctx: AppContext, text: string, values?: unknown[]): Promise<string[]> {
  const { rows } = await ctx.database.executeSql(text, values);
  return rows.map((row) => String(row.text));
}
