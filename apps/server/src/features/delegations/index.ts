export {
  appointmentsOf,
  loadOrganisations,
  lockAuthorityGuard,
  powerHolderOf,
} from '../organisations/index.ts';
export { lockSeal, sealsForCase } from '../seals/index.ts';
export { selectAgreements } from './agreements.store.ts';
export { authorityFacts, authorityFactsOf } from './authority-facts.store.ts';
export { placeName } from './delegations.present.ts';
export { selectDelegationsOf, selectList, selectLists } from './delegations.store.ts';
export { governanceStreams, refold } from './governance-streams.ts';
export { type AnnounceDelegation, announceDelegation } from './operations/announce-delegation.ts';
export { type AuthorityQuery, explainAuthority } from './operations/explain-authority.ts';
export { type FileAgreement, fileAgreement } from './operations/file-agreement.ts';
export { findItemOrgan, type ItemOrgan } from './operations/find-item-organ.ts';
export { type GoLive, goLive } from './operations/go-live.ts';
export { type ItemPlace, listItemPlaces } from './operations/list-item-places.ts';
export { listPlaceItems, type PlaceItem } from './operations/list-place-items.ts';
export { type PublishDelegationList, publishDelegationList } from './operations/publish-delegation-list.ts';
export { type RecallDelegation, recallDelegation } from './operations/recall-delegation.ts';
export { type RecordReadiness, recordReadiness } from './operations/record-readiness.ts';
export { type ReviewEntrustability, reviewEntrustability } from './operations/review-entrustability.ts';
export { type SignAgreement, signAgreement } from './operations/sign-agreement.ts';
export { type SignMemo, signMemo } from './operations/sign-memo.ts';
export { type SuspendAgreement, suspendAgreement } from './operations/suspend-agreement.ts';
export { type TerminateAgreement, terminateAgreement } from './operations/terminate-agreement.ts';
