import { agreementDraftSchema } from '@tongban/contract';
import { z } from 'zod';

export const agreementImportSchema = z.object({
  drafts: z.array(z.object({ id: z.uuid(), content: agreementDraftSchema })),
});

/** The agreements of one township as they go into drafts. */
export type AgreementImport = z.infer<typeof agreementImportSchema>;
