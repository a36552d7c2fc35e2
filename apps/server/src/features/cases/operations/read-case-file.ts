import type { CaseState } from '@tongban/domain/case';
import { validate as isUuid } from 'uuid';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { accessEntry } from '../access-entry.ts';
import { findReadableCase } from '../reading-scopes.ts';
import { caseStream } from '../save-case.ts';
import { MASKED_ONLY } from './unmask-case.ts';

export interface CaseFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** A file of the case, and of no other; that it was opened is logged before its content leaves (design §6). */
export async function readCaseFile(
  ctx: AppContext,
  actor: StaffActor,
  caseId: string,
  fileId: string,
  requestId: string | null = null,
): Promise<Outcome<CaseFile>> {
  const at = ctx.clock.now();
  const file = await inTransaction(ctx.database, async (tx) => {
    const readable = await findReadableCase(tx, actor, caseId, at);
    if (!readable || !isUuid(fileId)) return undefined;
    const { row, mayUnmask } = readable;
    const stored = await ctx.files.find(tx, row.county_id, fileId);
    const isOfCase = stored?.record === caseStream(row.id) || papersOf(row.state).includes(fileId);
    if (!stored || !isOfCase) return undefined;
    if (!mayUnmask) return MASKED_ONLY;
    const fields = [`file:${fileId}`];
    const entry = accessEntry({ actor, row, at, purpose: '查看办件文件', fields, requestId });
    await ctx.accessLog.logInTransaction(tx, entry);
    return stored;
  });
  if (!file) return { kind: 'not_found' };
  if ('code' in file) return { kind: 'refused', refusals: [file] };
  const { name, mediaType } = file;
  return done({ name, mediaType, content: await ctx.files.read(file) });
}

/** What the case's events refer to besides its materials. */
function papersOf({
  notices,
  notAccepted,
  acceptance,
  termination,
  sealUse,
  materials,
}: CaseState): string[] {
  const vouchers = [
    ...notices.map(({ voucher }) => voucher),
    notAccepted?.voucher,
    acceptance?.voucher,
    termination?.voucher,
  ];
  const ids = [...vouchers.map((voucher) => voucher?.fileId), sealUse?.fileId];
  return [...materials.map(({ fileId }) => fileId), ...ids.filter((id) => id !== undefined)];
}
