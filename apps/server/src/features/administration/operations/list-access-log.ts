import type { AccessEntryView, AccessLogQuery } from '@tongban/contract';
import { addDays, type Instant, parseInstant, parseLocalDate, startOfDay } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { AccessLogRow } from '../../../platform/access-log/segments.store.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { organisationNames } from '../../organisations/index.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { fieldName, subjectName } from '../access-words.ts';
import {
  selectAccessEntries,
  selectCaseIdByNumber,
  selectCaseNumbers,
  selectLoginNames,
  selectPersonOfLogin,
} from '../audit.store.ts';
import { actorName } from '../event-name.ts';
import { auditedCounties, logAudit } from '../log-audit.ts';

type Parts = Pick<AppContext, 'database' | 'clock' | 'accessLog' | 'reference'>;
const UUID = /^[0-9a-f-]{36}$/u;

/** Who read what, when and why, newest first; the reading of the log stands in the log itself (design §6, R-6.2.5). */
export async function listAccessLog(
  ctx: Parts,
  actor: StaffActor,
  query: AccessLogQuery,
  requestId: string,
): Promise<Outcome<{ rows: AccessEntryView[]; next: string | null }>> {
  const impossible = (['from', 'until'] as const).filter((name) => {
    const day = query[name];
    return day !== undefined && parseLocalDate(day) === null;
  });
  if (impossible.length > 0) {
    return { kind: 'invalid', fields: impossible.map((field) => ({ field, message: '没有这一天。' })) };
  }
  const at = ctx.clock.now();
  await ctx.accessLog.flush();
  const filters = Object.entries(query).filter(([key, value]) => key !== 'limit' && value !== undefined);
  await logAudit(ctx, actor, {
    subject: 'access-log',
    purpose: '查阅访问日志',
    fields: filters.map(([key]) => key),
    at,
    requestId,
  });
  return inSnapshot(ctx.database, async (tx) => {
    const counties = auditedCounties(ctx);
    const countyIds = [...counties.keys()];
    const person =
      query.account === undefined ? null : await selectPersonOfLogin(tx, query.account.toLowerCase());
    // An account that does not exist has read nothing.
    if (query.account !== undefined && person === null) return done({ rows: [], next: null });
    const rows = await selectAccessEntries(tx, {
      countyIds,
      actor: person,
      record: query.record === undefined ? null : await recordOf(tx, countyIds, query.record),
      from: dayStart(query.from, 0),
      before: dayStart(query.until, 1),
      after: cursorOf(query.after),
      limit: query.limit + 1,
    });
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    return done({
      rows: await presentEntries(tx, counties, page),
      next: rows.length > query.limit && last ? `${last.at}~${last.id}` : null,
    });
  });
}

/** What was typed: the name of a stream, the id of a case, or its number. */
async function recordOf(tx: Tx, countyIds: readonly string[], text: string): Promise<string> {
  if (text.includes(':')) return text;
  if (UUID.test(text)) return `case:${text}`;
  const found = await selectCaseIdByNumber(tx, countyIds, text);
  return `case:${found?.id ?? text}`;
}

async function presentEntries(
  tx: Tx,
  counties: ReadonlyMap<string, string>,
  rows: readonly AccessLogRow[],
): Promise<AccessEntryView[]> {
  const people = rows.map(({ actor }) => actor);
  const names = await namesOf(tx, people);
  const logins = await selectLoginNames(tx, people);
  const bodies = await organisationNames(
    tx,
    rows.flatMap(({ acting_for: body }) => (body === null ? [] : [body])),
  );
  const caseIds = rows.flatMap(({ record }) =>
    record?.startsWith('case:') ? [record.slice('case:'.length)] : [],
  );
  const numbers = await selectCaseNumbers(tx, [...counties.keys()], caseIds);
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    placeName: counties.get(row.county_id) ?? row.county_id,
    actorName: actorName(row.actor, names),
    loginName: logins.get(row.actor) ?? null,
    organisationName: row.acting_for === null ? null : (bodies.get(row.acting_for) ?? null),
    purpose: row.purpose,
    recordText: recordText(row.record, numbers),
    fields: row.fields.map(fieldName),
    subject: subjectName(row.subject),
    requestId: row.request_id,
  }));
}

function recordText(record: string | null, numbers: ReadonlyMap<string, string>): string | null {
  if (record === null || !record.startsWith('case:')) return record;
  const number = numbers.get(record.slice('case:'.length));
  return number === undefined ? record : `办件${number}`;
}

function dayStart(day: string | undefined, later: number): Instant | null {
  const date = day === undefined ? null : parseLocalDate(day);
  return date === null ? null : startOfDay(addDays(date, later));
}

function cursorOf(after: string | undefined): { at: Instant; id: string } | null {
  const [at = '', id = ''] = after?.split('~') ?? [];
  const parsed = parseInstant(at);
  return parsed !== null && UUID.test(id) ? { at: parsed, id } : null;
}
