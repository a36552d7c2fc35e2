import type { LocalDate } from '@tongban/domain/time';

/** Which invented application, of whom and where. */
export interface SampleWish {
  /** The same number gives the same application, another one other people and choices. */
  readonly n: number;
  /** E.g. 曹县 and 庄寨镇; they stand in addresses and names of businesses. */
  readonly countyName: string;
  readonly townshipName: string;
  /** Six digits, for identity numbers and credit codes. */
  readonly regionCode: string;
  /** The day of the application: dates that lie before or after it are made from it. */
  readonly today: LocalDate;
  /** False answers required fields only. */
  readonly withOptional?: boolean;
  /** The uploads for a field of files; without it such fields stay unanswered. */
  readonly filesOf?: (fieldId: string) => readonly string[];
}
