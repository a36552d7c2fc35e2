import { impressionOf } from '@tongban/domain/seal';
import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../../../app-context.ts';
import { readMultipart } from '../../../platform/auth/read-multipart.ts';
import { inStatements, inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { sealStream } from '../../seals/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { governedSeal } from '../governed-seal.ts';

interface OfSeal {
  readonly countyId: string;
  readonly sealId: string;
}

/** Takes in the picture of a seal's impression; the hand-over that names it puts its digest into the ledger. */
export async function fileImpression(
  ctx: AppContext,
  actor: StaffActor,
  params: OfSeal,
  request: FastifyRequest,
): Promise<Outcome<{ fileId: string; digest: string }>> {
  const form = await readMultipart(request, ctx.keys);
  if (form === 'csrf_failed') return { kind: 'problem', problem: { code: 'csrf_failed' } };
  const now = ctx.clock.now();
  const found = await inStatements(ctx.database, (tx) => governedSeal(tx, actor, params, now));
  if (found === undefined) return { kind: 'not_found' };
  const [file] = form.files;
  if (!file) return { kind: 'invalid', fields: [{ field: 'file', message: '请选择印模的扫描件或者照片。' }] };
  const upload = await ctx.files.stageUpload(file.name, file.content);
  if ('refusal' in upload) return { kind: 'problem', problem: upload.refusal };
  const record = `${sealStream.prefix}:${found.seal.id}`;
  const use = { countyId: params.countyId, purpose: 'seal_impression', record, at: now };
  const { id, digest } = await inTransaction(ctx.database, (tx) => ctx.files.record(tx, upload.staged, use));
  return done({ fileId: id, digest });
}

/** The picture of the real impression: for those who answer for the seal only, and every look at it is logged. */
export async function readImpression(
  ctx: AppContext,
  actor: StaffActor,
  { fileId, ...params }: OfSeal & { readonly fileId: string },
  requestId: string,
): Promise<Outcome<{ mediaType: string; content: Uint8Array }>> {
  const at = ctx.clock.now();
  const file = await inTransaction(ctx.database, async (tx) => {
    const found = await governedSeal(tx, actor, params, at);
    const impression = found && impressionOf(found.seal);
    if (!found || impression?.fileId !== fileId) return undefined;
    await ctx.accessLog.logInTransaction(tx, {
      countyId: params.countyId,
      at,
      actor: actor.personId,
      actingFor: found.by.organisationId,
      subject: `${sealStream.prefix}:${found.seal.id}`,
      purpose: '查看印模',
      fields: [`file:${fileId}`],
      requestId,
    });
    return ctx.files.find(tx, params.countyId, fileId);
  });
  if (file === undefined) return { kind: 'not_found' };
  return done({ mediaType: file.mediaType, content: await ctx.files.read(file) });
}
