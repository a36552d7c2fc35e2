import type { CityFilingRowView } from '@tongban/contract';
import {
  type CityFiling,
  cityFilingDueOn,
  cityFilingStateOf,
  FILING_STATE_NAMES,
  type FiledList,
  isCityFilingLate,
} from '@tongban/domain/delegation';
import { dateInShanghai, type Instant, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { findCounty, findTownship } from '../catalogue/index.ts';
import { cityFilingKey, selectCityFilings, selectCountyPlan, selectLists } from '../delegations/index.ts';

type ReadingContext = Pick<AppContext, 'reference' | 'calendar'>;

/** A published list or plan. */
interface Issued {
  readonly filed: FiledList;
  readonly issuedOn: LocalDate;
  readonly title: string;
  readonly rowCount: number;
  readonly isNewest: boolean;
}

/**
 * What a county has to file and has filed: its newest plan, of each township the newest published list, and every earlier one
 * that was handed in. An older one that never was is replaced, and nobody files it any more.
 */
export async function readCountyFilings(
  tx: Tx,
  ctx: ReadingContext,
  countyId: string,
  now: Instant,
): Promise<CityFilingRowView[]> {
  const filings = new Map(
    (await selectCityFilings(tx, countyId)).map((each) => [cityFilingKey(each.list), each]),
  );
  const today = dateInShanghai(now);
  return (await issuedBy(tx, ctx, countyId)).flatMap((issued) => {
    const filing = filings.get(cityFilingKey(issued.filed)) ?? null;
    return issued.isNewest || filing !== null ? [presentFiling(ctx, countyId, issued, filing, today)] : [];
  });
}

async function issuedBy(tx: Tx, { reference }: ReadingContext, countyId: string): Promise<readonly Issued[]> {
  const plans = (await selectCountyPlan(tx, countyId))?.state.versions ?? [];
  const lists = await selectLists(tx, { countyId, townshipId: null });
  return [
    ...plans.map((plan) => ({
      filed: { townshipId: null, version: plan.version },
      issuedOn: plan.publishedOn,
      title: `实施方案第${plan.version}版（${plan.number}）`,
      rowCount: plan.measureCount,
      isNewest: plan === plans.at(-1),
    })),
    ...lists.flatMap(({ townshipId, versions }) =>
      versions.map((each) => ({
        filed: { townshipId, version: each.version },
        issuedOn: each.publishedOn,
        title: `${findTownship(reference, townshipId)?.name ?? townshipId}清单第${each.version}版`,
        rowCount: each.rows.length,
        isNewest: each === versions.at(-1),
      })),
    ),
  ];
}

function presentFiling(
  { reference, calendar }: ReadingContext,
  countyId: string,
  { filed, issuedOn, title, rowCount }: Issued,
  filing: CityFiling | null,
  today: LocalDate,
): CityFilingRowView {
  const state = cityFilingStateOf(filing);
  const dueOn = cityFilingDueOn(issuedOn, calendar);
  return {
    id: cityFilingKey(filed),
    countyId,
    countyName: findCounty(reference, countyId)?.name ?? countyId,
    townshipId: filed.townshipId,
    title,
    rowCount,
    issuedOn,
    dueOn,
    isLate: isCityFilingLate(filing, dueOn, today),
    state,
    stateName: FILING_STATE_NAMES[state],
    submittedOn: filing?.steps.filter(({ kind }) => kind === 'submitted').at(-1)?.on ?? null,
    number: filing?.filing?.number ?? null,
    filedOn: filing?.filing?.filedOn ?? null,
  };
}
