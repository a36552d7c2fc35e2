import { instant, localDate } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { systemIds } from '../../platform/ids.ts';
import { onBothEngines } from '../../platform/testing/on-both-engines.ts';
import { loadReferenceData } from '../catalogue/index.ts';
import {
  appointmentsOf,
  appointPerson,
  endAppointment,
  type GovernanceResult,
  grantCapacity,
  loadOrganisations,
  powerHolderOf,
  recordRemedy,
  registerOrganisation,
} from './index.ts';
import { WITHOUT_DUTIES } from './testing/without-duties.ts';

const reference = loadReferenceData();
const clock = { simulated: true, now: () => instant('2023-03-01T01:00:00.000Z') };
const actor = { personId: 'recorder', organisationId: null };
const day = localDate('2023-01-01');

onBothEngines('governance of organisations', (database) => {
  const context = () => ({ database: database(), ids: systemIds, clock, reference });
  const register = (
    countyId: string,
    kind: 'county_department' | 'township_government',
    townshipId: string | null,
  ) => {
    const names = { name: '某县某局', shortName: '某局' };
    const rest = { creditCode: null, validFrom: day, validUntil: null, sealOwnerId: null };
    return registerOrganisation(context(), actor, { countyId, kind, townshipId, ...names, ...rest });
  };

  it('design §1: a capacity is dated; the power holder is who holds it on the day', async () => {
    const id = idOf(await register('county-03', 'county_department', null));
    const capacity = {
      kind: 'power_holder',
      itemId: 'i1',
      from: day,
      until: localDate('2023-12-31'),
      basis: null,
    } as const;
    const command = { countyId: 'county-03', organisationId: id, capacity };
    expect((await grantCapacity(context(), actor, command)).ok).toBe(true);
    expect(await grantCapacity(context(), actor, command)).toMatchObject({ refusals: [{ code: 'GOV-01' }] });
    const organisations = await inTransaction(database(), (tx) => loadOrganisations(tx, 'county-03'));
    expect(powerHolderOf(organisations, 'i1', localDate('2023-12-31'))?.id).toBe(id);
    expect(powerHolderOf(organisations, 'i1', localDate('2024-01-01'))).toBeNull();
    expect(powerHolderOf(organisations, 'i1', day, instant('2023-01-01T00:00:00.000Z'))).toBeNull();
    expect(powerHolderOf(organisations, 'i2', day)).toBeNull();
  });

  it('design §2.5: another county’s organisation is not found', async () => {
    const id = idOf(await register('county-01', 'county_department', null));
    const remedy = {
      itemId: null,
      reviewBody: '某县人民政府',
      reviewDays: 60,
      court: '某县人民法院',
      suitMonths: 6,
      from: day,
      source: '示例',
    };
    const foreign = await recordRemedy(context(), actor, {
      countyId: 'county-02',
      organisationId: id,
      remedy,
    });
    expect(foreign).toMatchObject({ refusals: [{ code: 'GOV-04' }] });
    const own = await recordRemedy(context(), actor, { countyId: 'county-01', organisationId: id, remedy });
    expect(own).toMatchObject({ ok: true, version: 2 });
  });

  it('R-1.2.12, STA-01: township posts belong to the township’s own staff; appointments end', async () => {
    const countyId = 'county-04';
    const government = idOf(await register(countyId, 'township_government', 'township-1'));
    const department = idOf(await register(countyId, 'county_department', null));
    const posting = {
      ...{
        countyId,
        personId: 'p1',
        organisationId: government,
        townshipId: 'township-1',
        post: 'township_approver' as const,
      },
      ...{ employment: 'civil_servant' as const, from: day, until: null, trainedItemIds: [] },
    };
    const outsourced = await appointPerson(context(), actor, { ...posting, employment: 'outsourced' });
    expect(outsourced).toMatchObject({ refusals: [{ code: 'STA-01' }] });
    const foreign = await appointPerson(context(), actor, { ...posting, organisationId: department });
    expect(foreign).toMatchObject({ refusals: [{ code: 'DLG-06' }] });
    const appointmentId = idOf(await appointPerson(context(), actor, posting));
    const lastDay = localDate('2023-06-30');
    expect(
      await endAppointment(context(), actor, { countyId, appointmentId, lastDay }, WITHOUT_DUTIES),
    ).toMatchObject({
      ok: true,
      version: 2,
    });
    await inTransaction(database(), async (tx) => {
      expect(await appointmentsOf(tx, countyId, 'p1')).toEqual([
        { ...posting, id: appointmentId, until: lastDay },
      ]);
      expect(await appointmentsOf(tx, null, 'p1')).toHaveLength(1);
      expect(await appointmentsOf(tx, 'county-05', 'p1')).toEqual([]);
    });
  });
});

function idOf(result: GovernanceResult): string {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.id;
}
