import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instant, instant } from '@tongban/domain/time';
import { createApp } from '../app.ts';
import type { AppContext } from '../app-context.ts';
import { type DemoExtent, demoLogins, seedDemo } from '../features/demo/index.ts';
import { selectAccountByLogin } from '../features/staff/staff.store.ts';
import { openContext } from '../open-context.ts';
import { sessionCookie } from '../platform/auth/cookies.ts';
import { startSession } from '../platform/auth/sessions.ts';
import type { Clock } from '../platform/clock/clock.ts';
import { loadConfig } from '../platform/config/config.ts';
import type { KeyRing } from '../platform/crypto/key-ring.ts';
import { createKeyRing } from '../platform/crypto/keys.ts';
import type { Database, Engine } from '../platform/db/database.ts';
import { inTransaction } from '../platform/db/transaction.ts';
import type { HttpApp } from '../platform/http/create-http.ts';
import { defaultEngine, openTestDatabase } from '../platform/testing/test-database.ts';
import { openDemoDatabase } from './demo-database.ts';

/** A working Monday on which the demo's agreements hold, nine o'clock in Shanghai. */
export const TEST_NOW = instant('2026-03-16T01:00:00.000Z');

/** Headers of a logged-in browser: its cookie, and the token for unsafe requests. */
export interface StaffHeaders {
  readonly cookie: string;
  readonly 'x-csrf-token': string;
}

/** The whole server with the demo county and an account for everybody in it, without a port. */
export interface TestApp {
  readonly ctx: AppContext;
  readonly app: HttpApp;
  /** Sets the clock that the server reads. */
  setClock(now: Instant): void;
  /** A fresh session of a demo account (window1, approver1, hall …), second factor given; see `demoLogins`. */
  loginAs(loginName: string): Promise<StaffHeaders>;
  close(): Promise<void>;
}

interface TestAppOptions {
  readonly engine?: Engine;
  readonly now?: Instant;
  readonly env?: Readonly<Record<string, string>>;
  /** False opens an installation that is no demonstration, and empty. */
  readonly demo?: boolean;
  /** How much of the demonstration is told: the county with its first townships when left out. */
  readonly extent?: DemoExtent;
}

/** Opens a fresh test database and the app on it. The caller closes it. */
export async function openTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { now = TEST_NOW, demo = true, extent = 'county' } = options;
  const engine = options.engine ?? defaultEngine;
  const dataDir = await mkdtemp(join(tmpdir(), 'tongban-app-'));
  const clock = createTestClock(now);
  const contextOn = (database: Database, keys: KeyRing) =>
    openContext({
      config: loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...options.env }),
      database,
      keys,
      demo,
      clock,
      onError: (error) => {
        throw error;
      },
    });
  const tell = async (database: Database, keys: KeyRing) => {
    const ctx = contextOn(database, keys);
    await seedDemo(ctx, { withCases: false });
    await ctx.accessLog.close();
  };
  const told = demo && now === TEST_NOW && extent === 'county' ? await openDemoDatabase(engine, tell) : null;
  const database = told?.database ?? (await openTestDatabase(engine));
  const ctx = contextOn(database, told?.keys ?? createKeyRing());
  if (demo && told === null) await seedDemo(ctx, { withCases: false, extent });
  const app = await createApp(ctx);
  await app.ready();
  return {
    ctx,
    app,
    setClock: clock.set,
    loginAs: (loginName) => startSessionOf(ctx, loginName),
    close: async () => {
      await app.close();
      await ctx.accessLog.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function createTestClock(start: Instant): Clock & { set(now: Instant): void } {
  let current = start;
  const set = (now: Instant) => {
    current = now;
  };
  return { simulated: true, now: () => current, set };
}

/** Without the password: hashing takes its time, and codes count once. Logging in has its own tests. */
async function startSessionOf(ctx: AppContext, loginName: string): Promise<StaffHeaders> {
  const now = ctx.clock.now();
  const { token, session } = await inTransaction(ctx.database, async (tx) => {
    const account = await selectAccountByLogin(tx, loginName);
    if (!account) {
      throw new Error(`No account ${loginName}; there are ${demoLogins.map((l) => l.loginName).join(', ')}.`);
    }
    const start = { accountId: account.account_id, now, userAgent: INJECTED, secondFactor: true };
    return startSession(tx, ctx.ids, start);
  });
  return { cookie: `${sessionCookie}=${token}`, 'x-csrf-token': session.csrfToken };
}

/** What `app.inject` says it is; a session is bound to it. */
const INJECTED = 'lightMyRequest';
