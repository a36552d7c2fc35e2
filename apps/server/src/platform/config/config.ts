import { resolve } from 'node:path';
import { z } from 'zod';
import { type SiteFacts, siteFactsOf, siteVariables } from './site-facts.ts';

/** Everything the server is told from outside; read once at start-up. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** PostgreSQL, or undefined for the embedded engine. */
  readonly databaseUrl: string | undefined;
  /** Whether PostgreSQL is sent statements by name; `off` for a pooler in transaction mode. */
  readonly preparedStatements: boolean;
  /** Absolute path of the data directory. */
  readonly dataDir: string;
  /** What the operator said about a demonstration; undefined = nothing (see `decideDemo`). */
  readonly demo: boolean | undefined;
  /** Absolute path of the key file. */
  readonly keyFile: string;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined;
  /** Whether a reverse proxy in front is trusted for address and protocol: true, or its addresses. */
  readonly trustProxy: boolean | string[];
  /** Address that residents open, without a trailing slash; undefined when not told. */
  readonly publicUrl: string | undefined;
  /** Address of the national or provincial system's interface; undefined = its results are recorded by hand only. */
  readonly outsideUrl: string | undefined;
  /** Address of the billers' interface for items 46–49; undefined = nothing is paid here. */
  readonly billerUrl: string | undefined;
  /** Key with which both sides sign; set exactly where the address is. */
  readonly billerKey: string | undefined;
  /** What the portal says of itself in its footer. */
  readonly site: SiteFacts;
  readonly logLevel: LogLevel;
  /** Largest upload, in bytes. */
  readonly maxUploadBytes: number;
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** The environment is wrong; the message names each variable and how to mend it, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the configuration from environment variables. Throws `ConfigError` with all that is wrong. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable counts as not set: compose files and service units write `X=`.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const result = environmentSchema.safeParse(given);
  if (!result.success) {
    throw new ConfigError(
      result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const env = result.data;
  const dataDir = resolve(env.DATA_DIR);
  return {
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL,
    preparedStatements: env.TONGBAN_PREPARED === 'on',
    dataDir,
    demo: env.TONGBAN_DEMO,
    keyFile: resolve(env.TONGBAN_KEY_FILE ?? `${dataDir}/keys.json`),
    tls: env.TLS_CERT && env.TLS_KEY ? { certFile: env.TLS_CERT, keyFile: env.TLS_KEY } : undefined,
    trustProxy: env.TRUST_PROXY,
    publicUrl: env.TONGBAN_PUBLIC_URL,
    outsideUrl: env.TONGBAN_OUTSIDE_URL,
    billerUrl: env.TONGBAN_BILLER_URL,
    billerKey: env.TONGBAN_BILLER_KEY,
    site: siteFactsOf(env),
    logLevel: env.LOG_LEVEL,
    maxUploadBytes: env.TONGBAN_MAX_UPLOAD_MB * 1024 * 1024,
  };
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const flag = z
  .enum(['1', '0', 'true', 'false'], 'write 1 or 0.')
  .transform((text) => text === '1' || text === 'true')
  .optional();

/** A web address, kept without the slashes at its end. */
const address = (example: string) =>
  z
    .url({ protocol: /^https?$/, error: `write the full address, for example ${example}` })
    .transform((text) => text.replace(/\/+$/, ''))
    .optional();

const environmentSchema = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number('write a port number, for example 8080.').int().min(0).max(65535).default(8080),
    DATABASE_URL: z
      .string()
      .regex(
        /^postgres(ql)?:\/\//,
        'write postgres://user@host:5432/name, or leave it out for the embedded engine.',
      )
      .optional(),
    TONGBAN_PREPARED: z.enum(['on', 'off'], 'write on or off.').default('on'),
    DATA_DIR: z.string().default('./var'),
    TONGBAN_DEMO: flag,
    TONGBAN_KEY_FILE: z.string().optional(),
    TLS_CERT: z.string().optional(),
    TLS_KEY: z.string().optional(),
    TRUST_PROXY: z.string().default('0').transform(parseTrustProxy),
    TONGBAN_PUBLIC_URL: address('https://tongban.example.cn'),
    TONGBAN_OUTSIDE_URL: address('https://exchange.example.cn'),
    TONGBAN_BILLER_URL: address('https://biller.example.cn'),
    TONGBAN_BILLER_KEY: z.string().optional(),
    ...siteVariables,
    LOG_LEVEL: z.enum(logLevels, `write one of ${logLevels.join(', ')}.`).default('info'),
    TONGBAN_MAX_UPLOAD_MB: z.coerce
      .number('write a number of megabytes, for example 10.')
      .int()
      .min(1)
      .max(100)
      .default(10),
  })
  .superRefine((env, context) => {
    for (const [one, other, message] of PAIRS) {
      if ((env[one] === undefined) === (env[other] === undefined)) continue;
      context.addIssue({ code: 'custom', path: [env[one] === undefined ? one : other], message });
    }
  });

/** Settings that stand together or not at all. */
const PAIRS = [
  ['TLS_CERT', 'TLS_KEY', 'TLS needs both TLS_CERT and TLS_KEY: set this one too, or neither.'],
  [
    'TONGBAN_BILLER_URL',
    'TONGBAN_BILLER_KEY',
    'A biller is spoken to with address and key: set this one too, or neither.',
  ],
] as const;

function parseTrustProxy(text: string): boolean | string[] {
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  return text.split(',').map((address) => address.trim());
}
