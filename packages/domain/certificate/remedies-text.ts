import { UNKNOWN } from './document-model.ts';

/** 救济 of an organ and item on a date: recorded by the county with its source, never derived from the county's name. */
export interface Remedy {
  readonly reviewBody: string | null;
  readonly reviewDays: number | null;
  readonly court: string | null;
  readonly suitMonths: number | null;
}

/** The sentence on review and suit that every negative decision carries (L-38, §2.2); what is not recorded shows as 待县补充. */
export function remediesText(remedy: Remedy | null): string {
  const { reviewBody, reviewDays, court, suitMonths } = remedy ?? NOT_RECORDED;
  return (
    `如不服本决定，可以自收到本决定书之日起${reviewDays ?? UNKNOWN}日内向${reviewBody ?? UNKNOWN}申请行政复议，` +
    `也可以自收到本决定书之日起${suitMonths ?? UNKNOWN}个月内依法向${court ?? UNKNOWN}提起行政诉讼。`
  );
}

const NOT_RECORDED: Remedy = { reviewBody: null, reviewDays: null, court: null, suitMonths: null };
