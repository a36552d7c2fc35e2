import type { AgreementDraft, MemoDraft } from '@tongban/domain/delegation';
import { v5 as uuidV5 } from 'uuid';

/** The same for the same content, so that two people who prepare at once make one draft. */
export function draftId(countyId: string, content: AgreementDraft | MemoDraft): string {
  return uuidV5(JSON.stringify([countyId, content]), DRAFT_IDS);
}

/** Name space of the ids of prepared drafts: drawn once, means nothing else. */
const DRAFT_IDS = 'b1d7a0f4-6a52-4a3e-9d0b-3f6a7b1c52e8';
