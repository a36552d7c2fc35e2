export type { Impression } from './impression.ts';
export { renderDocument } from './render-document.ts';
export { sealImage } from './seal-image.ts';
