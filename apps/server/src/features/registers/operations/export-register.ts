import type { RegisterQuery } from '@tongban/contract';
import { dateInShanghai, timeInShanghai } from '@tongban/domain/time';
import type { FastifyReply } from 'fastify';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { accountNameOf, type StaffActor } from '../../staff/index.ts';
import { csvLine } from '../csv.ts';
import type { Register } from '../register-definition.ts';
import { readableParts } from '../register-places.ts';
import { openReading } from '../register-reading.ts';

/**
 * The whole register of the filters as CSV for a spreadsheet, with a line that says who exported it when; logged before the
 * answer leaves (design §6 "Access log").
 */
export async function exportRegister<Row>(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'accessLog'>,
  actor: StaffActor,
  register: Register<Row>,
  { county, township, after: _after, limit: _limit, ...filter }: RegisterQuery,
  requestId: string,
): Promise<Outcome<(reply: FastifyReply) => FastifyReply>> {
  const parts = readableParts(ctx, actor, register.name, { county, township });
  if (parts === null || parts.length === 0) return { kind: 'not_found' };
  const at = ctx.clock.now();
  const lines = await inSnapshot(ctx.database, async (tx) => {
    const found: string[] = [];
    for (const part of parts) {
      const reading = await openReading(tx, ctx, part, at);
      for (const { row } of await register.rowsOf(reading, filter)) {
        found.push(csvLine(register.columns.map(([, text]) => text(row))));
      }
    }
    const watermark = `${register.title}，${await accountNameOf(tx, actor)}于${dateInShanghai(at)} ${timeInShanghai(at)}导出，共${found.length}行`;
    return [csvLine([watermark]), csvLine(register.columns.map(([header]) => header)), ...found];
  });
  await ctx.accessLog.logBeforeAnswer({
    countyId: actor.appointments[0]?.countyId ?? ctx.reference.city.code,
    at,
    actor: actor.personId,
    actingFor: actor.appointments[0]?.organisationId ?? null,
    subject: `register:${register.name}`,
    purpose: `导出${register.title}`,
    fields: register.columns.map(([header]) => header),
    requestId,
  });
  // Spreadsheets take a file without the mark for one in an old Chinese encoding.
  const text = `\uFEFF${lines.join('\r\n')}\r\n`;
  const fileName = encodeURIComponent(`${register.title}.csv`);
  return done((reply) =>
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="register.csv"; filename*=UTF-8''${fileName}`)
      .header('cache-control', 'no-store')
      .send(text),
  );
}
