import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import { readMultipart } from '../../platform/auth/read-multipart.ts';
import type { Outcome } from '../../platform/outcome.ts';
import { staffOf } from '../staff/index.ts';
import { type StagedUpload, stageUploadFor } from './operations/stage-upload.ts';
import { accountScope } from './uploads.ts';

/** One file of a clerk, from a multipart body; it waits under the clerk's name in the county of their post. */
export async function readUpload(ctx: AppContext, request: FastifyRequest): Promise<Outcome<StagedUpload>> {
  const { accountId, appointments } = staffOf(request);
  const form = await readMultipart(request, ctx.keys);
  if (form === 'csrf_failed') return { kind: 'problem', problem: { code: 'csrf_failed' } };
  const [file] = form.files;
  const countyId = appointments[0]?.countyId;
  if (!file || countyId === undefined) {
    return { kind: 'invalid', fields: [{ field: 'file', message: '请选择要上传的文件。' }] };
  }
  const { name, content } = file;
  return stageUploadFor(ctx, { countyId, scope: accountScope(accountId), name, content });
}
