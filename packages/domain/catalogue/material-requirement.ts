/** applicant: 申请人自备 · issued_licence: 已发证照 · government: 政府部门核发 (GB/T 39554.2). */
export const MATERIAL_SOURCES = ['applicant', 'issued_licence', 'government'] as const;
export type MaterialSource = (typeof MATERIAL_SOURCES)[number];

export const MATERIAL_FORMS = ['original', 'copy', 'electronic'] as const;
export type MaterialForm = (typeof MATERIAL_FORMS)[number];

/** One row of the list of materials (L-30, L-31). */
export interface MaterialRequirement {
  readonly id: string;
  readonly name: string;
  /** `conditional`: needed only if the applicant says that `condition` applies. */
  readonly required: boolean | 'conditional';
  readonly condition: string | null;
  readonly source: MaterialSource;
  readonly form: MaterialForm;
  readonly copies: number;
  /** Name of the e-licence that stands in for it: then nothing is asked for again (国令716 art. 7, CAS-07). */
  readonly reusableLicence: string | null;
  readonly note: string | null;
  /** null = not known: shown as 待县补充, never invented. */
  readonly legalBasis: string | null;
  /** May be handed in later (容缺); null = not known: 待县补充. */
  readonly deferrable: boolean | null;
}
