import { POSTS } from '@tongban/domain/terms';
import type { AppContext } from '../app-context.ts';
import { DEMO_PASSWORD, demoLogins } from '../features/demo/index.ts';
import type { Config } from '../platform/config/config.ts';
import { isSecureTransport } from '../platform/config/transport.ts';

/** The embedded engine never calls fsync: that must be said plainly (design §7). Null on PostgreSQL. */
export function trialText({ database }: Pick<AppContext, 'database'>): string | null {
  if (database.engine === 'postgres') return null;
  return (
    '使用内置数据库：适合试用和十人以内的小范围使用，断电可能丢失最近的数据；正式运行请设置 DATABASE_URL 使用 PostgreSQL。\n' +
    'Embedded database: for trial and up to ten users; a power cut may lose the latest writes. Use PostgreSQL for service.'
  );
}

/** What is off because the connection is not encrypted; null when it is, or when only this machine is served. */
export function transportText(config: Config): string | null {
  if (isSecureTransport(config)) return null;
  return (
    `未启用加密连接而监听 ${config.host}：登录和网上申请已停用。请设置 TLS_CERT、TLS_KEY 或者 TRUST_PROXY。\n` +
    'Listening beyond this machine without TLS: login and online applications are disabled.'
  );
}

/** The accounts of the demonstration, one place a line; null outside a demonstration. */
export function demoAccountsText(ctx: Pick<AppContext, 'demo'>, address: string): string | null {
  if (!ctx.demo) return null;
  const places = [...new Set(demoLogins.map(({ person }) => person.townshipName))];
  return [
    `演示账号，密码都是 ${DEMO_PASSWORD}；登录页 ${address}workbench/ 列出全部账号，并给出审批人、印章保管人当前的动态验证码。`,
    `Demo accounts, password ${DEMO_PASSWORD}; the login page lists them with the one-time codes that count now.`,
    ...places.map(accountsOfPlace),
  ].join('\n');
}

function accountsOfPlace(townshipName: string | null): string {
  const accounts = demoLogins
    .filter(({ person }) => person.townshipName === townshipName)
    .map(({ loginName, person }) => `${loginName}（${POSTS[person.post].name}）`);
  return `  ${townshipName ?? '县市'}：${accounts.join('、')}`;
}
