import type { CaseState } from '@tongban/domain/case';
import type { DocumentModel } from '@tongban/domain/certificate';
import type { AppContext } from '../../../app-context.ts';
import { type Impression, renderDocument } from '../../documents/index.ts';
import type { Prepared } from '../act-on-case.ts';
import { caseStream } from '../save-case.ts';

/** Renders a paper and keeps it as a file of the case. Of an act that is refused later its content stays unused on disk. */
export async function filePaper(
  ctx: Pick<AppContext, 'files' | 'demo'>,
  { tx, now }: Pick<Prepared, 'tx' | 'now'>,
  { id, countyId }: Pick<CaseState, 'id' | 'countyId'>,
  model: DocumentModel,
  impression: Impression | null,
): Promise<{ readonly fileId: string; readonly digest: string }> {
  const pdf = await renderDocument(model, impression, { demo: ctx.demo });
  const staged = await ctx.files.stageOwn(`${model.title}（${model.number}）.pdf`, 'application/pdf', pdf);
  const use = { countyId, purpose: model.kind, record: caseStream(id), at: now };
  const { id: fileId, digest } = await ctx.files.record(tx, staged, use);
  return { fileId, digest };
}
