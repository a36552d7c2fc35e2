import {
  evolveAgreement,
  evolveCityFiling,
  evolveCountyPlan,
  evolveDelegation,
  evolveDelegationList,
  evolveEntrustability,
  evolveEvaluations,
  evolveMemo,
  evolvePowerRequest,
  evolveWorkGroup,
  type FiledList,
} from '@tongban/domain/delegation';
import { evolveCatalogueEdition } from '@tongban/domain/edition';
import { defineStream, type Pair } from '../organisations/index.ts';
import { type AgreementRow, saveAgreement, selectAgreement } from './agreements.store.ts';
import {
  type CatalogueEditionRow,
  saveCatalogueEdition,
  selectCatalogueEdition,
} from './catalogue-editions.store.ts';
import { type CityFilingRow, saveCityFiling, selectCityFiling } from './city-filings.store.ts';
import {
  type CountyPlanRow,
  saveCountyPlan,
  saveWorkGroup,
  selectCountyPlan,
  selectWorkGroup,
  type WorkGroupRow,
} from './county-plans.store.ts';
import {
  type DelegationListRow,
  type DelegationRow,
  type EntrustabilityRow,
  saveDelegation,
  saveEntrustability,
  saveList,
  selectDelegation,
  selectEntrustability,
  selectList,
} from './delegations.store.ts';
import { type EvaluationRow, saveEvaluation, selectEvaluation } from './evaluations.store.ts';
import { type MemoRow, saveMemo, selectMemo } from './memos.store.ts';
import { type PowerRequestRow, savePowerRequest, selectPowerRequest } from './power-requests.store.ts';

/** `delegation-list:<townshipId>` */
export const delegationListStream = defineStream({
  prefix: 'delegation-list',
  evolve: evolveDelegationList,
  project: (countyId, version, state): DelegationListRow => ({
    county_id: countyId,
    township_id: state.townshipId,
    version,
    state,
  }),
  save: saveList,
  find: selectList,
});

/** `delegation:<townshipId>:<itemId>` */
export const delegationStream = defineStream({
  prefix: 'delegation',
  evolve: evolveDelegation,
  project: (countyId, version, state): DelegationRow => ({
    county_id: countyId,
    township_id: state.townshipId,
    item_id: state.itemId,
    version,
    state,
  }),
  save: saveDelegation,
  find: (tx, countyId, key) => selectDelegation(tx, countyId, pairOfKey(key)),
});

/** The part of a delegation's stream name after the prefix. Ids of townships hold no colon. */
export function delegationKey({ townshipId, itemId }: Pair): string {
  return `${townshipId}:${itemId}`;
}

function pairOfKey(key: string): Pair {
  const colon = key.indexOf(':');
  return { townshipId: key.slice(0, colon), itemId: key.slice(colon + 1) };
}

/** `entrustability:<itemId>` */
export const entrustabilityStream = defineStream({
  prefix: 'entrustability',
  evolve: evolveEntrustability,
  project: (countyId, version, state): EntrustabilityRow => ({
    county_id: countyId,
    item_id: state.itemId,
    version,
    state,
  }),
  save: saveEntrustability,
  find: selectEntrustability,
});

/** `agreement:<id>` */
export const agreementStream = defineStream({
  prefix: 'agreement',
  evolve: evolveAgreement,
  project: (countyId, version, state): AgreementRow => ({
    county_id: countyId,
    id: state.id,
    township_id: state.townshipId,
    department_id: state.departmentId,
    kind: state.kind,
    item_ids: [...state.itemIds].sort(),
    version,
    state,
  }),
  save: saveAgreement,
  find: selectAgreement,
});

/** `memo:<id>` */
export const memoStream = defineStream({
  prefix: 'memo',
  evolve: evolveMemo,
  project: (countyId, version, state): MemoRow => ({
    county_id: countyId,
    id: state.id,
    township_id: state.townshipId,
    supervisor_id: state.supervisorId,
    item_ids: state.items.map((item) => item.itemId).sort(),
    version,
    state,
  }),
  save: saveMemo,
  find: selectMemo,
});

/** `power-request:<id>` */
export const powerRequestStream = defineStream({
  prefix: 'power-request',
  evolve: evolvePowerRequest,
  project: (countyId, version, state): PowerRequestRow => ({
    county_id: countyId,
    id: state.id,
    township_id: state.townshipId,
    version,
    state,
  }),
  save: savePowerRequest,
  find: selectPowerRequest,
});

/** `evaluation:<townshipId>:<itemId>` */
export const evaluationStream = defineStream({
  prefix: 'evaluation',
  evolve: evolveEvaluations,
  project: (countyId, version, state): EvaluationRow => ({
    county_id: countyId,
    township_id: state.townshipId,
    item_id: state.itemId,
    version,
    state,
  }),
  save: saveEvaluation,
  find: (tx, countyId, key) => selectEvaluation(tx, countyId, pairOfKey(key)),
});

/** `city-filing:<townshipId>:<version of its list>` */
export const cityFilingStream = defineStream({
  prefix: 'city-filing',
  evolve: evolveCityFiling,
  project: (countyId, version, state): CityFilingRow => ({
    county_id: countyId,
    id: cityFilingKey(state.list),
    version,
    filing_number: state.filing?.number ?? null,
    state,
  }),
  save: saveCityFiling,
  find: selectCityFiling,
});

/** The part of a filing's stream name after the prefix, and its id. */
export function cityFilingKey({ townshipId, version }: FiledList): string {
  return `${townshipId ?? 'plan'}:${version}`;
}

/** `work-group:<countyId>` */
export const workGroupStream = defineStream({
  prefix: 'work-group',
  evolve: evolveWorkGroup,
  project: (countyId, version, state): WorkGroupRow => ({ county_id: countyId, version, state }),
  save: saveWorkGroup,
  find: (tx, countyId) => selectWorkGroup(tx, countyId),
});

/** `county-plan:<countyId>` */
export const countyPlanStream = defineStream({
  prefix: 'county-plan',
  evolve: evolveCountyPlan,
  project: (countyId, version, state): CountyPlanRow => ({ county_id: countyId, version, state }),
  save: saveCountyPlan,
  find: (tx, countyId) => selectCountyPlan(tx, countyId),
});

/** `catalogue-edition:<number>`, recorded for the city. */
export const catalogueEditionStream = defineStream({
  prefix: 'catalogue-edition',
  evolve: evolveCatalogueEdition,
  project: (cityCode, version, state): CatalogueEditionRow => ({
    county_id: cityCode,
    no: state.no,
    version,
    effective_from: state.effectiveFrom,
    state,
  }),
  save: saveCatalogueEdition,
  find: (tx, cityCode, key) => selectCatalogueEdition(tx, cityCode, Number(key)),
});
