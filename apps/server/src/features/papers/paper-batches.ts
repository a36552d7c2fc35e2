import { inFlightSchema } from '@tongban/contract';
import { localDate } from '@tongban/domain/time';
import { z } from 'zod';
import { type BatchKind, defineBatchKind, outcomeOfRow } from '../batches/index.ts';
import { fileAgreement } from '../delegations/index.ts';
import { submitForFiling } from './operations/file-with-justice.ts';
import { prepareTownship } from './operations/prepare-township.ts';
import { signAgreementDraft } from './operations/sign-agreement-draft.ts';
import { signMemoDraft } from './operations/sign-memo-draft.ts';
import { filingOfficerOf, paperClerkOf } from './own-county.ts';

const day = z.string().transform(localDate);
const target = { paperId: z.string(), expectedVersion: z.number().int() };
const signature = { ...target, number: z.string(), signedOn: day, uploadIds: z.array(z.string()) };

/** What may be done for many townships or many papers at once; each is the operation of a single one. */
export const PAPER_BATCHES: readonly BatchKind[] = [
  defineBatchKind({
    kind: 'prepare_papers',
    name: '拟制协议和备忘录',
    commandSchema: z.object({
      townshipId: z.string(),
      from: day,
      until: day,
      inFlight: inFlightSchema,
      isTextConfirmed: z.boolean(),
    }),
    run: async (ctx, actor, countyId, command) => {
      const by = paperClerkOf(actor, countyId);
      return by === undefined ? null : prepareTownship(ctx, by, { countyId, ...command });
    },
  }),
  defineBatchKind({
    kind: 'agreement_signing',
    name: '登记协议签订',
    commandSchema: z.object(signature),
    run: async (ctx, actor, countyId, { paperId: id, ...paper }) => {
      const by = paperClerkOf(actor, countyId);
      if (by === undefined) return null;
      const signed = { ...paper, countyId, id, accountId: actor.accountId };
      return outcomeOfRow(await signAgreementDraft(ctx, by, signed), (record) => record);
    },
  }),
  defineBatchKind({
    kind: 'memo_signing',
    name: '登记备忘录签订',
    commandSchema: z.object(signature),
    run: async (ctx, actor, countyId, { paperId: id, ...paper }) => {
      const by = paperClerkOf(actor, countyId);
      if (by === undefined) return null;
      const signed = { ...paper, countyId, id, accountId: actor.accountId };
      return outcomeOfRow(await signMemoDraft(ctx, by, signed), (record) => record);
    },
  }),
  defineBatchKind({
    kind: 'filing_submission',
    name: '报备协议',
    commandSchema: z.object(target),
    run: async (ctx, actor, countyId, { paperId: agreementId, expectedVersion }) => {
      const by = paperClerkOf(actor, countyId);
      return by === undefined ? null : submitForFiling(ctx, by, { countyId, agreementId, expectedVersion });
    },
  }),
  defineBatchKind({
    kind: 'filing_number',
    name: '登记备案',
    commandSchema: z.object({ ...target, number: z.string(), filedOn: day }),
    run: async (ctx, actor, countyId, { paperId: agreementId, ...filing }) => {
      const by = filingOfficerOf(actor, countyId);
      if (by === undefined) return null;
      return fileAgreement(ctx, by, { ...filing, countyId, agreementId, receiverId: by.organisationId });
    },
  }),
];
