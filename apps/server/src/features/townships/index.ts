export { readTownship } from './operations/read-township.ts';
export { pageOfNotices } from './page-of-notices.ts';
export { noticeHref, presentNotice, presentNoticeHead, presentTownship } from './townships.present.ts';
