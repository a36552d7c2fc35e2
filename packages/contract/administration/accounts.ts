import { z } from 'zod';
import { idSchema, instantSchema } from '../scalars.ts';

const ACCOUNT_STATES = ['open', 'closed', 'locked', 'unbound', 'unused'] as const;

export const accountQuerySchema = z.object({
  q: z.string().trim().max(60).optional().describe('账号名或者姓名'),
  state: z
    .enum(ACCOUNT_STATES)
    .optional()
    .describe(
      'open 正常；closed 已停用；locked 已锁定；unbound 须绑定而未绑定动态口令；unused 一次性口令尚未更换',
    ),
  after: idSchema.optional().describe('上一页的 next'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type AccountQuery = z.infer<typeof accountQuerySchema>;

export const accountParamsSchema = z.object({ accountId: idSchema });

export const accountRowSchema = z
  .object({
    accountId: z.string(),
    loginName: z.string(),
    name: z.string(),
    /** Posts of today with their body. */
    posts: z.array(z.string()),
    isOpen: z.boolean(),
    lockedUntil: instantSchema.nullable(),
    /** Whether a post of today asks for a second factor, and whether one is bound. */
    secondFactor: z.enum(['not_needed', 'missing', 'unconfirmed', 'bound']),
    lastLoginAt: instantSchema.nullable(),
    /** Until when the one-time password counts, which the person has not changed yet; null = the person's own. */
    onceUntil: instantSchema.nullable(),
    sessionCount: z.number().int(),
    isOwn: z.boolean(),
  })
  .meta({ id: 'AccountRow' });
export type AccountRowView = z.infer<typeof accountRowSchema>;

export const accountPageSchema = z
  .object({ rows: z.array(accountRowSchema), next: z.string().nullable() })
  .meta({ id: 'AccountPage' });

export const sessionRowSchema = z
  .object({
    id: z.string(),
    startedAt: instantSchema,
    lastSeenAt: instantSchema,
    expiresAt: instantSchema,
    secondFactor: z.boolean(),
    isCurrent: z.boolean(),
  })
  .meta({ id: 'SessionRow' });
export type SessionRowView = z.infer<typeof sessionRowSchema>;

export const accountDetailSchema = z
  .object({
    row: accountRowSchema,
    createdAt: instantSchema,
    closingReasonName: z.string().nullable(),
    sessions: z.array(sessionRowSchema),
    history: z.array(
      z.object({
        version: z.number().int(),
        name: z.string(),
        summary: z.string().nullable(),
        at: instantSchema,
        actorName: z.string(),
      }),
    ),
  })
  .meta({ id: 'AccountDetail' });
export type AccountDetailView = z.infer<typeof accountDetailSchema>;

export const closeAccountSchema = z.object({
  reason: z.enum(['left_post', 'suspected_misuse', 'own_request']),
});

export const accountChangedSchema = z.object({ version: z.number().int() });

/** Shown once: whoever resets hands it to the person, who binds an authenticator with it. */
export const secondFactorSchema = z
  .object({
    secret: z.string(),
    uri: z.string(),
    /** The QR code as an SVG path over a square of `size` modules. */
    qr: z.object({ size: z.number().int(), path: z.string() }),
  })
  .meta({ id: 'SecondFactor' });
export type SecondFactorView = z.infer<typeof secondFactorSchema>;

export const candidateQuerySchema = z.object({
  q: z.string().trim().max(60).optional().describe('姓名或者任职机构'),
  county: idSchema.optional().describe('县区 id'),
});
export type CandidateQuery = z.infer<typeof candidateQuerySchema>;

/** Somebody in a post, or who comes into one, without an account. */
export const accountCandidateSchema = z
  .object({
    personId: z.string(),
    name: z.string(),
    countyName: z.string(),
    organisationName: z.string(),
    postNames: z.array(z.string()),
    employmentName: z.string(),
    /** A post of the person asks for an authenticator, which the person binds at the first login. */
    needsSecondFactor: z.boolean(),
    /** What the county wrote down when it recorded the person. */
    proposedLoginName: z.string().nullable(),
  })
  .meta({ id: 'AccountCandidate' });
export type AccountCandidateView = z.infer<typeof accountCandidateSchema>;

export const accountCandidatesSchema = z
  .object({
    rows: z.array(accountCandidateSchema),
    counties: z.array(z.object({ value: z.string(), name: z.string() })),
  })
  .meta({ id: 'AccountCandidates' });
export type AccountCandidatesView = z.infer<typeof accountCandidatesSchema>;

/** Passwords take their time to be hashed: more are opened by several requests. */
const MOST_OPENED_AT_ONCE = 10;

export const openAccountsSchema = z.object({
  accounts: z
    .array(
      z.object({
        /** Made by whoever sends it, so that a repeated post opens nothing twice. */
        accountId: z.uuid(),
        personId: idSchema,
        loginName: z.string().trim().min(1, '请填写账号名').max(64),
      }),
    )
    .min(1)
    .max(MOST_OPENED_AT_ONCE),
});
export type OpenAccountsBody = z.infer<typeof openAccountsSchema>;

/** What is handed to the person: the one-time password stands in this answer and nowhere else. */
export const accountSlipSchema = z
  .object({
    accountId: z.string(),
    loginName: z.string(),
    name: z.string(),
    posts: z.array(z.string()),
    password: z.string(),
    until: instantSchema,
  })
  .meta({ id: 'AccountSlip' });
export type AccountSlipView = z.infer<typeof accountSlipSchema>;

export const openedAccountsSchema = z
  .object({
    results: z.array(
      z.object({
        accountId: z.string(),
        personId: z.string(),
        /** Null = not opened, and why not. */
        slip: accountSlipSchema.nullable(),
        reasons: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'OpenedAccounts' });
export type OpenedAccountsView = z.infer<typeof openedAccountsSchema>;

const codeSchema = z.string().trim().max(12);
/** The code of the authenticator that counts now; empty where none is bound yet. */
export const beginSecondFactorSchema = z.object({ code: codeSchema.default('') });
/** A code of the new authenticator. */
export const confirmSecondFactorSchema = z.object({ code: codeSchema.min(1, '请填写动态验证码') });

export const changePasswordSchema = z.object({
  current: z.string().min(1, '请填写现在的密码').max(200),
  next: z.string().min(1, '请填写新密码').max(200),
});

export const ownSessionsSchema = z
  .object({ sessions: z.array(sessionRowSchema) })
  .meta({ id: 'OwnSessions' });
