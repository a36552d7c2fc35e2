import { z } from 'zod';

/** What a government site must say of itself (国办发〔2017〕47号). What is not told stays unknown: it is never made up. */
export interface SiteFacts {
  /** 主办单位 */
  readonly sponsor?: string;
  /** 承办单位 */
  readonly organiser?: string;
  /** 政府网站标识码 */
  readonly siteCode?: string;
  /** ICP备案号 */
  readonly icp?: string;
  /** 公安备案号 */
  readonly policeRecord?: string;
  /** Address of 我为政府网站找错 for this site. */
  readonly findErrorHref?: string;
  /** Number to ring about the site. */
  readonly phone?: string;
}

const words = z.string().trim().max(100).optional();

/** The variables that tell them. */
export const siteVariables = {
  TONGBAN_SITE_SPONSOR: words,
  TONGBAN_SITE_ORGANISER: words,
  TONGBAN_SITE_CODE: z
    .string()
    .regex(/^[0-9a-zA-Z]{10}$/, 'write the 10 characters of the site code.')
    .optional(),
  TONGBAN_SITE_ICP: words,
  TONGBAN_SITE_POLICE_RECORD: words,
  TONGBAN_SITE_FIND_ERROR_URL: z
    .url({ protocol: /^https?$/, error: 'write the full address of 我为政府网站找错 for this site.' })
    .optional(),
  TONGBAN_SITE_PHONE: z
    .string()
    .regex(/^[0-9-]{5,20}$/, 'write digits and hyphens only.')
    .optional(),
};

type SiteVariables = { readonly [Name in keyof typeof siteVariables]?: string | undefined };

/** The facts that were told. */
export function siteFactsOf(env: SiteVariables): SiteFacts {
  const facts: Record<keyof SiteFacts, string | undefined> = {
    sponsor: env.TONGBAN_SITE_SPONSOR,
    organiser: env.TONGBAN_SITE_ORGANISER,
    siteCode: env.TONGBAN_SITE_CODE,
    icp: env.TONGBAN_SITE_ICP,
    policeRecord: env.TONGBAN_SITE_POLICE_RECORD,
    findErrorHref: env.TONGBAN_SITE_FIND_ERROR_URL,
    phone: env.TONGBAN_SITE_PHONE,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
