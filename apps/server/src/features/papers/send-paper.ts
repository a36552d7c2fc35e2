import type { FastifyReply } from 'fastify';
import { validate as isUuid } from 'uuid';
import type { AppContext } from '../../app-context.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { done, type Outcome } from '../../platform/outcome.ts';
import { agreementStream, memoStream } from '../delegations/index.ts';
import { governorOf, REGISTER_READERS, type StaffActor } from '../staff/index.ts';
import type { PaperKind } from './paper-drafts.store.ts';

type Sender = (reply: FastifyReply) => FastifyReply;

/** Sends a file to be looked at in the browser, which must neither guess its type nor keep it (design §9). */
export function sendPaper(name: string, mediaType: string, content: Uint8Array): Outcome<Sender> {
  return done((reply: FastifyReply) =>
    reply
      .header('content-type', mediaType)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeName(name)}`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(Buffer.from(content)),
  );
}

/** As RFC 8187 wants it: these four pass encodeURIComponent, yet may not stand in a header's value. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

export interface ScanKey {
  readonly countyId: string;
  readonly paperId: string;
  readonly fileId: string;
}

/** A scan of a paper, and of no other, for whoever reads its register in that place; every look is logged (R-1.2.8). */
export async function sendScan(
  ctx: Pick<AppContext, 'database' | 'files' | 'clock' | 'accessLog'>,
  staff: StaffActor,
  kind: PaperKind,
  { countyId, paperId, fileId }: ScanKey,
  requestId: string,
): Promise<Outcome<Sender>> {
  if (!isUuid(paperId) || !isUuid(fileId)) return { kind: 'not_found' };
  const file = await inTransaction(ctx.database, async (tx) => {
    const stream = kind === 'agreement' ? agreementStream : memoStream;
    const { state } = await stream.load(tx, countyId, paperId);
    if (state === null) return undefined;
    const readers = REGISTER_READERS[kind === 'agreement' ? 'agreements' : 'memos'];
    const reader = governorOf(staff, readers, { countyId, townshipId: state.townshipId });
    const isAttached = state.scans?.some((scan) => scan.fileId === fileId) ?? false;
    if (reader === undefined || !isAttached) return undefined;
    await ctx.accessLog.logInTransaction(tx, {
      countyId,
      at: ctx.clock.now(),
      actor: staff.personId,
      actingFor: reader.organisationId,
      subject: `${stream.prefix}:${paperId}`,
      purpose: '查看签署件',
      fields: [`file:${fileId}`],
      requestId,
    });
    return ctx.files.find(tx, countyId, fileId);
  });
  if (file === undefined) return { kind: 'not_found' };
  return sendPaper(file.name, file.mediaType, await ctx.files.read(file));
}
