export { changeSealStatus } from './operations/change-seal-status.ts';
export { handOverSeal } from './operations/hand-over-seal.ts';
export { issueSeal } from './operations/issue-seal.ts';

export { sealStream } from './seal-stream.ts';
export { lockSeal, sealsForCase } from './seals.store.ts';
