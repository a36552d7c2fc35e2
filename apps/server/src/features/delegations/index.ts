export { placeName } from '@tongban/domain/place';
export {
  appointmentsOf,
  loadOrganisations,
  lockAuthorityGuard,
  powerHolderOf,
} from '../organisations/index.ts';
export { lockSeal, sealsForCase } from '../seals/index.ts';
export { agreementsOfCounty, agreementVersions } from './agreements.store.ts';
export { authorityFacts, authorityFactsOf } from './authority-facts.store.ts';
export { selectCatalogueEditions } from './catalogue-editions.store.ts';
export { isFilingNumberTaken, selectCityFiling, selectCityFilings } from './city-filings.store.ts';
export { selectCountyPlan, selectWorkGroup } from './county-plans.store.ts';
export {
  type CountyPart,
  countyFacts,
  selectAgreements,
  selectDelegations,
  selectEntrustabilities,
  selectLists,
  selectMemos,
  selectSeals,
} from './county-records.store.ts';
export { DELEGATION_BATCHES } from './delegation-batches.ts';
export {
  agreementStream,
  catalogueEditionStream,
  cityFilingKey,
  cityFilingStream,
  countyPlanStream,
  delegationKey,
  evaluationStream,
  memoStream,
  powerRequestStream,
  workGroupStream,
} from './delegation-streams.ts';
export { countByCounty } from './delegations.store.ts';
export { selectEvaluation, selectEvaluations } from './evaluations.store.ts';
export { governanceStreams, refold } from './governance-streams.ts';
export type { ItemOrgan } from './item-organ.ts';
export { type CountyFacts, keptCountyFacts } from './kept-county-facts.store.ts';
export { listedItems } from './listed-items.ts';
export { announceDelegation } from './operations/announce-delegation.ts';
export { countUnmetGates } from './operations/count-unmet-gates.ts';
export { explainAuthority } from './operations/explain-authority.ts';
export { fileAgreement } from './operations/file-agreement.ts';
export { goLive } from './operations/go-live.ts';
export { type ItemPlace, listItemPlaces, readItemService } from './operations/list-item-places.ts';
export { listPlaceItems } from './operations/list-place-items.ts';
export { publishDelegationList } from './operations/publish-delegation-list.ts';
export { recallDelegation } from './operations/recall-delegation.ts';
export { recordPreparations } from './operations/record-preparations.ts';
export { reviewEntrustability } from './operations/review-entrustability.ts';
export { signAgreement } from './operations/sign-agreement.ts';
export { signMemo } from './operations/sign-memo.ts';
export { type AuthorityStatement, stateAuthority } from './operations/state-authority.ts';
export { suspendAgreement } from './operations/suspend-agreement.ts';
export { terminateAgreement } from './operations/terminate-agreement.ts';
export { selectPowerRequest, selectPowerRequests } from './power-requests.store.ts';
