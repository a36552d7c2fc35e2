import type { TrackingView } from '@tongban/contract';
import { parseCaseNumber } from '@tongban/gb';
import { answerNoticeOnline, stageUploadFor, trackCase } from '../../../features/cases/index.ts';
import { findCountyByCode } from '../../../features/catalogue/index.ts';
import { sm3Bytes } from '../../../platform/crypto/sm3.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { FieldError } from '../../components/error-summary.tsx';
import { type Answer, page, redirect } from '../../site/answer.ts';
import { bindFiles, bindPage, type FilesCall } from '../../site/bind-page.ts';
import { stageFiles } from '../../site/stage-files.ts';
import type { Site } from '../../site/visit.ts';
import { fileField } from '../apply/check-pages.ts';
import { refuse, type TypedKey, trackingProps } from './progress-routes.tsx';
import { type StagedFile, stagedOf } from './staged-files.ts';
import { TrackingPage } from './tracking-page.tsx';

const PATH = '/progress/supplement';

/** Answers a one-time notice from home, with number and code as on the receipt. */
export function supplementRoutes(app: HttpApp, site: Site): void {
  // Whoever switches to large type on the answer comes back here.
  bindPage(app, site, PATH, async () => redirect('/progress'));
  bindFiles(
    app,
    site,
    PATH,
    (call) => answerNotice(site, call),
    async () => redirect('/progress?kept=1'),
  );
}

async function answerNotice(site: Site, call: FilesCall): Promise<Answer> {
  const { ctx } = site;
  const text = (name: string) => call.fields.get(name)?.[0]?.trim() ?? '';
  const key = { number: text('number'), code: text('code') };
  // Before any file is taken in: nobody may store files here who does not hold a receipt.
  const tracked = await trackCase(ctx, key);
  if (tracked.kind !== 'done') return refuse(call, key, tracked);
  const { notice } = tracked.value;
  const show = (more: { staged?: readonly StagedFile[]; errors?: readonly FieldError[] }) =>
    page(<TrackingPage {...trackingProps(site, call, tracked.value, key)} {...more} />, 422);
  // Answered already, by the first click of two.
  if (notice === null) return showAfter(site, call, key);

  const removed = /^remove:(.+)$/.exec(text('fileAction'))?.[1];
  const kept = stagedOf(text('staged')).filter(({ uploadId }) => uploadId !== removed);
  const county = countyOf(site, tracked.value);
  const scope = `visit:${call.visit.hash}`;
  const taken = await stageFiles(call.files, ({ name, content }) =>
    stageUploadFor(ctx, { countyId: county, scope, name, content }),
  );
  const staged = [
    ...kept,
    ...taken.staged.map(({ field, uploadId, name, bytes }) => ({
      materialId: field.slice(fileField('').length),
      uploadId,
      name,
      bytes,
    })),
  ];
  if (taken.errors.length > 0) return show({ staged, errors: taken.errors });
  if (removed !== undefined) return show({ staged });
  const resolvedPoints = notice.points
    .filter(({ resolved, about }) => !resolved && staged.some(({ materialId }) => materialId === about))
    .map(({ id }) => id);
  if (resolvedPoints.length === 0) {
    const first = notice.points.find(({ resolved }) => !resolved)?.about ?? '';
    return show({
      staged,
      errors: [{ name: fileField(first), message: '还没有选择文件，请选择补正后的材料。' }],
    });
  }
  const materials = staged.map(({ materialId, uploadId }) => ({ materialId, uploadId }));
  const outcome = await answerNoticeOnline(
    ctx,
    { ...key, noticeId: notice.id, resolvedPoints, materials, scope },
    idempotencyKeyOf(call, kept),
  );
  if (outcome.kind === 'done') return showAfter(site, call, key);
  if (outcome.kind === 'invalid') {
    return show({ errors: outcome.fields.map(({ message }) => ({ name: 'supplement', message })) });
  }
  return refuse(call, key, outcome);
}

async function showAfter(site: Site, call: FilesCall, key: TypedKey): Promise<Answer> {
  const now = await trackCase(site.ctx, key);
  if (now.kind !== 'done') return refuse(call, key, now);
  const props = trackingProps(site, call, now.value, key);
  return page(<TrackingPage {...props} answered />);
}

/** Two clicks send the same files: what they hold counts, not the ids that each arrival gave them. */
function idempotencyKeyOf({ fields, files }: FilesCall, kept: readonly StagedFile[]): IdempotencyKey | null {
  const key = fields.get('idempotencyKey')?.[0] ?? '';
  if (key === '' || key.length > 120) return null;
  const parts = [
    ...kept.map(({ uploadId }) => Buffer.from(uploadId)),
    ...files.flatMap(({ field, content }) => [Buffer.from(field), content]),
  ];
  return { key, request: Buffer.from(sm3Bytes(...parts)).toString('hex') };
}

function countyOf({ ctx }: Site, { number }: TrackingView): string {
  const parsed = parseCaseNumber(number);
  const county = parsed.ok ? findCountyByCode(ctx.reference, parsed.countyCode6) : undefined;
  if (county === undefined) throw new Error(`${number} was found but names no county.`);
  return county.id;
}
