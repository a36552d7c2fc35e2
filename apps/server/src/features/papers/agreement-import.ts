import { refuse } from '@tongban/domain/terms';
import { Abandoned } from '../../platform/outcome.ts';
import { findTownship } from '../catalogue/index.ts';
import type { ImportKind } from '../sheet-imports/index.ts';
import { agreementImportSchema } from './agreement-import-command.ts';
import { AGREEMENT_COLUMNS } from './agreement-sheet.ts';
import { checkAgreementSheet } from './check-agreement-sheet.ts';
import { agreementDraftOf } from './draft-of.ts';
import { insertDraft } from './paper-drafts.store.ts';

/** 委托协议 from a spreadsheet: into drafts, which are printed, signed and filed as others are. */
export const AGREEMENT_IMPORT: ImportKind = {
  kind: 'agreements',
  name: '委托协议',
  columns: AGREEMENT_COLUMNS,
  check: checkAgreementSheet,
  take: async (ctx, tx, { personId }, parts) => {
    const draftedAt = ctx.clock.now();
    const twice: string[] = [];
    for (const { countyId, townshipId, command } of parts) {
      for (const { id, content } of agreementImportSchema.parse(command).drafts) {
        const draft = { content: agreementDraftOf(content), draftedBy: personId, draftedAt };
        const isNew = await insertDraft(tx, { countyId, paper: 'agreement', id }, draft);
        if (!isNew) twice.push(findTownship(ctx.reference, townshipId)?.name ?? townshipId);
      }
    }
    if (twice.length === 0) return;
    const refusals = [...new Set(twice)].map((place) =>
      refuse('CAS-27', {
        text: `核对以后，他人为${place}拟制了同样的协议。`,
        next: '一份草案也没有写入。请重新上传表格，核对以后再确认。',
      }),
    );
    throw new Abandoned({ kind: 'refused', refusals });
  },
};
