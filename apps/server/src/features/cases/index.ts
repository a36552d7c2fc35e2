export { owedMaterials } from './intake/check-materials.ts';
export type { Submitter } from './intake/submitter.ts';
export { type StagedUpload, type StageUpload, stageUploadFor } from './operations/stage-upload.ts';
export { submitCase } from './operations/submit-case.ts';
export { refoldCase } from './refold-case.ts';
export { accountScope } from './uploads.ts';
