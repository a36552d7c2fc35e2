import { chineseDate } from './chinese-date.ts';
import { type DocumentHead, type DocumentModel, type DocumentRow, documentModel } from './document-model.ts';

export interface CertificateInput extends DocumentHead {
  /** What the item's guide calls its result, e.g. 食品小作坊登记证. */
  readonly title: string;
  /** 正本, 副本; null = none. */
  readonly subtitle: string | null;
  readonly holder: DocumentRow;
  readonly fields: readonly DocumentRow[];
  /** First and last day; `until` null = 长期; null = the certificate names no validity. */
  readonly validity: { readonly from: string; readonly until: string | null } | null;
  /** Sentences make it a 批文 rather than a 证照, e.g. 准予……决定书. */
  readonly paragraphs: readonly string[];
}

/** 证照 or 批文: the grant in writing (L-38) that bears the organ's seal (L-39). */
export function certificateModel(input: CertificateInput): DocumentModel {
  return documentModel(input, {
    kind: 'certificate',
    title: input.title,
    subtitle: input.subtitle,
    addressee: input.holder.value,
    paragraphs: input.paragraphs,
    rows: [input.holder, ...input.fields, ...validityRow(input.validity)],
  });
}

function validityRow(validity: CertificateInput['validity']): readonly DocumentRow[] {
  if (validity === null) return [];
  const until = validity.until === null ? '长期' : chineseDate(validity.until);
  return [{ label: '有效期限', value: `${chineseDate(validity.from)}至${until}` }];
}
