export { type ListChange, listChanges } from './operations/list-changes.ts';
export { readTownship } from './operations/read-township.ts';
export { readTownshipAgreements, readTownshipSeals } from './operations/read-township-papers.ts';
export { readTownshipVersions } from './operations/read-township-versions.ts';
export { pageOfNotices } from './page-of-notices.ts';
export type { TownshipPlace } from './township-place.ts';
export { noticeHref, presentNotice, presentNoticeHead, presentTownship } from './townships.present.ts';
