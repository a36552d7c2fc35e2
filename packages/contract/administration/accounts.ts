import { z } from 'zod';
import { idSchema, instantSchema } from '../scalars.ts';

const ACCOUNT_STATES = ['open', 'closed', 'locked', 'unbound'] as const;

export const accountQuerySchema = z.object({
  q: z.string().trim().max(60).optional().describe('账号名或者姓名'),
  state: z
    .enum(ACCOUNT_STATES)
    .optional()
    .describe('open 正常；closed 已停用；locked 已锁定；unbound 须绑定而未绑定动态口令'),
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

export const changePasswordSchema = z.object({
  current: z.string().min(1, '请填写现在的密码').max(200),
  next: z.string().min(1, '请填写新密码').max(200),
});

export const ownSessionsSchema = z
  .object({ sessions: z.array(sessionRowSchema) })
  .meta({ id: 'OwnSessions' });
