export type { Impression } from './impression.ts';
export { sealImage } from './seal-image.ts';
export { renderDocument } from './render-document.ts';
