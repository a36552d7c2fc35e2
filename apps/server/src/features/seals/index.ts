export { type ChangeSealStatus, changeSealStatus } from './operations/change-seal-status.ts';
export { type HandOverSeal, handOverSeal } from './operations/hand-over-seal.ts';
export { type IssueSeal, issueSeal } from './operations/issue-seal.ts';
export { sealNaming } from './seal-naming.ts';
export { sealStream } from './seal-stream.ts';
export { lockSeal, sealsForCase } from './seals.store.ts';
