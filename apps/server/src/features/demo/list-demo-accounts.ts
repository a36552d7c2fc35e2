import type { DemoAccountsView } from '@tongban/contract';
import { POSTS, postNeedsSecondFactor } from '@tongban/domain/terms';
import type { AppContext } from '../../app-context.ts';
import { currentCode } from '../../platform/auth/totp.ts';
import { inTransaction, type Tx } from '../../platform/db/transaction.ts';
import { done, type Outcome } from '../../platform/outcome.ts';
import { appointmentsOf, loadOrganisations } from '../organisations/index.ts';
import { accountsOfLogins } from '../staff/index.ts';
import { DEMO_PASSWORD, type DemoLogin, demoLogins } from './demo-logins.ts';
import type { DemoPerson } from './demo-people.ts';
import { DEMO_COUNTY_TOWNSHIPS } from './demo-townships.ts';
import { createDemoWorld } from './demo-world.ts';

type DemoAccount = DemoAccountsView['accounts'][number];

const COUNTY_NOTE = '县政务大厅与乡镇同权受理，并办理乡镇转来的办件。';
const CITY_NOTE = '系统、安全、审计三员分设，不经办业务。';

/** The accounts of the demonstration with the codes that count now; not found in a real installation. */
export async function listDemoAccounts(ctx: AppContext): Promise<Outcome<DemoAccountsView>> {
  if (!ctx.demo) return { kind: 'not_found' };
  return inTransaction(ctx.database, async (tx) => {
    const names = demoLogins.map(({ loginName }) => loginName);
    const known = await accountsOfLogins(tx, names);
    const organisationNames = await namesOfOrganisations(tx, ctx);
    const accounts: DemoAccount[] = [];
    for (const login of demoLogins) {
      const accountId = known.get(login.loginName);
      if (accountId === undefined) continue;
      const [appointment] = await appointmentsOf(tx, null, login.person.personId);
      const organisationName = organisationNames.get(appointment?.organisationId ?? '') ?? '';
      const oneTimeCode = await codeOf(tx, ctx, login, accountId);
      accounts.push({ ...presentLogin(ctx, login), organisationName, oneTimeCode });
    }
    return done({ accounts });
  });
}

async function namesOfOrganisations(tx: Tx, ctx: AppContext): Promise<ReadonlyMap<string, string>> {
  const { county, cityId } = createDemoWorld(ctx);
  const all = [...(await loadOrganisations(tx, county.id)), ...(await loadOrganisations(tx, cityId))];
  return new Map(all.map(([id, { name }]) => [id, name]));
}

function codeOf(tx: Tx, ctx: AppContext, { person }: DemoLogin, accountId: string): Promise<string | null> {
  if (!postNeedsSecondFactor(person.post)) return Promise.resolve(null);
  return currentCode(tx, ctx.keys, accountId, ctx.clock.now());
}

function presentLogin(ctx: AppContext, { loginName, person }: DemoLogin) {
  return {
    account: loginName,
    password: DEMO_PASSWORD,
    name: person.name,
    postName: POSTS[person.post].name,
    ...placeOf(ctx, person),
  };
}

function placeOf(ctx: AppContext, { body, townshipName }: DemoPerson) {
  if (townshipName !== null) {
    return { placeName: townshipName, placeNote: noteOf(townshipName) };
  }
  return body === 'city_service'
    ? { placeName: ctx.reference.city.name, placeNote: CITY_NOTE }
    : { placeName: createDemoWorld(ctx).county.name, placeNote: COUNTY_NOTE };
}

/** What a visitor can try out there. */
function noteOf(townshipName: string): string {
  return DEMO_COUNTY_TOWNSHIPS.find(({ name }) => name === townshipName)?.note ?? '';
}
