export type { ContractModel } from './contract-model.ts';
export type { Impression } from './impression.ts';
export { renderContract } from './render-contract.ts';
export { renderDocument } from './render-document.ts';
export { sealImage } from './seal-image.ts';
