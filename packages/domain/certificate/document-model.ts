import type { Organisation } from '../organisation/index.ts';
import type { DocumentKind } from './document-kind.ts';

/** The organ in whose name a paper goes out: the county department, for 鲁西新区 the 管委会. */
export type IssuingOrgan = Readonly<Pick<Organisation, 'name' | 'kind'>>;

export interface DocumentRow {
  readonly label: string;
  readonly value: string;
}

/** One numbered entry of a list, e.g. a material, with what is to be said of it. */
export interface DocumentEntry {
  readonly title: string;
  readonly points: readonly string[];
}

/** Everything that stands on a paper, as plain JSON: what is hashed, sealed and rendered is this and nothing else. */
export interface DocumentModel {
  readonly kind: DocumentKind;
  readonly title: string;
  /** 文号 or 编号. */
  readonly number: string;
  readonly organName: string;
  readonly organKind: IssuingOrgan['kind'];
  /** A short line under the title, e.g. 正本; null = none. */
  readonly subtitle: string | null;
  /** The applicant, or the organ that a slip goes to. */
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly DocumentRow[];
  readonly list: readonly DocumentEntry[];
  /** Sentences after rows and list. */
  readonly closing: readonly string[];
  /** 救济: review and suit; null on a paper that has none. */
  readonly remedies: string | null;
  /** LocalDate, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly verifyUrl: string | null;
  readonly verifyCode: string | null;
  /** The text of the seal that the paper is to bear; null on a slip. */
  readonly sealText: string | null;
  /** Words that warn the reader, e.g. 参考. */
  readonly marks: readonly string[];
}

/** What every builder takes besides the facts of its kind. */
export interface DocumentHead {
  readonly organ: IssuingOrgan;
  readonly number: string;
  readonly issuedOn: string;
  readonly verifyUrl?: string | null;
  readonly verifyCode?: string | null;
  readonly sealText?: string | null;
  readonly marks?: readonly string[];
}

/** Shown where a county has not given what the paper must say; such a paper is never sealed (E-14). */
export const UNKNOWN = '待县补充';

type Body = Pick<DocumentModel, 'kind' | 'title' | 'addressee'> &
  Partial<Pick<DocumentModel, 'subtitle' | 'paragraphs' | 'rows' | 'list' | 'closing' | 'remedies'>>;

/** Puts head and body together; what a kind does not have is empty, never absent, so that its hash is stable. */
export function documentModel(head: DocumentHead, body: Body): DocumentModel {
  return {
    kind: body.kind,
    title: body.title,
    number: head.number,
    organName: head.organ.name,
    organKind: head.organ.kind,
    subtitle: body.subtitle ?? null,
    addressee: body.addressee,
    paragraphs: body.paragraphs ?? [],
    rows: body.rows ?? [],
    list: body.list ?? [],
    closing: body.closing ?? [],
    remedies: body.remedies ?? null,
    issuedOn: head.issuedOn,
    verifyUrl: head.verifyUrl ?? null,
    verifyCode: head.verifyCode ?? null,
    sealText: head.sealText ?? null,
    marks: head.marks ?? [],
  };
}

/** A row for a fact that may be absent: none when it is null, so that no blank stands on a paper (E-14). */
export function rowIfKnown(label: string, value: string | null | undefined): readonly DocumentRow[] {
  return value === null || value === undefined ? [] : [{ label, value }];
}
