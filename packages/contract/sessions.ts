import { z } from 'zod';

export const loginSchema = z.object({
  account: z.string().trim().min(1, '请填写账号').max(64),
  password: z.string().min(1, '请填写密码').max(200),
  /** Six digits of the authenticator, for deciders and seal keepers. */
  oneTimeCode: z.string().trim().max(12).optional(),
});

export const appointmentSchema = z.object({
  id: z.string(),
  post: z.string(),
  postName: z.string(),
  countyId: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  townshipId: z.string().nullable(),
  townshipName: z.string().nullable(),
});

export const sessionSchema = z
  .object({
    accountId: z.string(),
    personId: z.string(),
    name: z.string(),
    appointments: z.array(appointmentSchema),
    /** What the posts of today open: the workbench shows its pages by these names and computes none itself. */
    permissions: z.array(z.string()),
    /** Logged in by a one-time password: nothing else is open until the person has set another one. */
    mustChangePassword: z.boolean(),
    /** An authenticator is bound first. */
    mustBindAuthenticator: z.boolean(),
    csrfToken: z.string(),
    /** Seconds without action after which the session ends. */
    idleSeconds: z.number().int(),
    demo: z.boolean(),
  })
  .meta({ id: 'Session' });

export type SessionView = z.infer<typeof sessionSchema>;
export type AppointmentView = z.infer<typeof appointmentSchema>;

/** Accounts of the demonstration, one of each post; the endpoint exists only in demo mode. */
export const demoAccountsSchema = z
  .object({
    accounts: z.array(
      z.object({
        account: z.string(),
        name: z.string(),
        postName: z.string(),
        organisationName: z.string(),
        /** Township, county or city that the account belongs to, to group by. */
        placeName: z.string(),
        /** What can be tried out there. */
        placeNote: z.string(),
        /** What a person in the post does with the system. */
        hint: z.string(),
        password: z.string(),
        /** The six digits that count now, for posts with a second factor; null for the others. */
        oneTimeCode: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'DemoAccounts' });

/** How far the demonstration's story is told; null when all is there. */
export const demoStorySchema = z
  .object({
    story: z
      .object({
        /** First the rest of the city, then the cases of two years. */
        phase: z.enum(['city', 'history']),
        told: z.number().int(),
        total: z.number().int(),
        /** The sentence for visitors. */
        text: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'DemoStory' });

export type DemoStoryView = z.infer<typeof demoStorySchema>;
export type DemoAccountsView = z.infer<typeof demoAccountsSchema>;
