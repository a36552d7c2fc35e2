import type { DemoAccountsView } from '@tongban/contract';
import type { Organisation } from '@tongban/domain/organisation';
import { POSTS, postNeedsSecondFactor } from '@tongban/domain/terms';
import type { AppContext } from '../../app-context.ts';
import { currentCode } from '../../platform/auth/totp.ts';
import { inTransaction, type Tx } from '../../platform/db/transaction.ts';
import { done, type Outcome } from '../../platform/outcome.ts';
import { findCountyByCode } from '../catalogue/index.ts';
import { loadOrganisations } from '../organisations/index.ts';
import { accountsOfLogins } from '../staff/index.ts';
import { COUNTY_BODIES, DEMO_COUNTY_CODE, LUXI_CODE } from './demo-bodies.ts';
import { DEMO_HINTS } from './demo-hints.ts';
import { DEMO_PASSWORD, type DemoLogin, demoLogins, laterLogins } from './demo-logins.ts';
import type { DemoPerson } from './demo-people.ts';
import { DEMO_COUNTY_TOWNSHIPS } from './demo-townships.ts';

type DemoAccount = DemoAccountsView['accounts'][number];
type Place = Pick<DemoAccount, 'placeName' | 'placeNote'>;

const COUNTY_NOTE = '县政务大厅与乡镇同权受理，并办理乡镇转来的办件。';
const CITY_NOTE = '系统、安全、审计三员分设，不经办业务。';
const LUXI_NOTE = '功能区：印章和文书署名为管理委员会。';
const OTHERS_NOTE = '清单已公布，少数乡镇已启动，只有印章保管人。';

/** The accounts of the demonstration with the codes that count now; not found in a real installation. */
export async function listDemoAccounts(ctx: AppContext): Promise<Outcome<DemoAccountsView>> {
  if (!ctx.demo) return { kind: 'not_found' };
  return inTransaction(ctx.database, async (tx) => {
    const logins = [...demoLogins, ...laterLogins];
    const known = await accountsOfLogins(
      tx,
      logins.map(({ loginName }) => loginName),
    );
    const nameOf = await organisationNames(tx, ctx);
    const accounts: DemoAccount[] = [];
    for (const login of logins) {
      const accountId = known.get(login.loginName);
      if (accountId === undefined) continue;
      const { person, loginName } = login;
      accounts.push({
        account: loginName,
        password: DEMO_PASSWORD,
        name: person.name,
        postName: POSTS[person.post].name,
        hint: DEMO_HINTS[person.post],
        ...placeOf(ctx, person),
        organisationName: nameOf(person),
        oneTimeCode: await codeOf(tx, ctx, login, accountId),
      });
    }
    return done({ accounts });
  });
}

/** One statement a county, and the city. */
async function organisationNames(tx: Tx, ctx: AppContext): Promise<(person: DemoPerson) => string> {
  const { city, counties } = ctx.reference;
  const byCode = new Map<string, readonly Organisation[]>();
  for (const code of new Set([...demoLogins, ...laterLogins].map(({ person }) => person.countyCode))) {
    const countyId = counties.find((county) => county.code === code)?.id ?? '';
    byCode.set(code, [...(await loadOrganisations(tx, countyId)).values()]);
  }
  const ofCity = [...(await loadOrganisations(tx, city.code)).values()];
  return ({ body, countyCode, townshipName }) => {
    if (body === 'city_service') return ofCity[0]?.name ?? '';
    const township = findCountyByCode(ctx.reference, countyCode)?.townships.find(
      (t) => t.name === townshipName,
    );
    const found = byCode
      .get(countyCode)
      ?.find((o) =>
        body === 'township' ? o.townshipId === township?.id : o.shortName === COUNTY_BODIES[body].shortName,
      );
    return found?.name ?? '';
  };
}

function codeOf(tx: Tx, ctx: AppContext, { person }: DemoLogin, accountId: string): Promise<string | null> {
  if (!postNeedsSecondFactor(person.post)) return Promise.resolve(null);
  return currentCode(tx, ctx.keys, accountId, ctx.clock.now());
}

/** Townships of 曹县 by name, with what is special there; the rest by county. */
function placeOf({ reference }: AppContext, { body, countyCode, townshipName }: DemoPerson): Place {
  if (body === 'city_service') return { placeName: reference.city.name, placeNote: CITY_NOTE };
  if (countyCode === LUXI_CODE) return { placeName: '鲁西新区', placeNote: LUXI_NOTE };
  if (countyCode !== DEMO_COUNTY_CODE) return { placeName: '其他县区', placeNote: OTHERS_NOTE };
  if (townshipName === null) return { placeName: '曹县', placeNote: COUNTY_NOTE };
  const stage = DEMO_COUNTY_TOWNSHIPS.find(({ name }) => name === townshipName);
  return { placeName: townshipName, placeNote: stage?.note ?? '' };
}
