export type { Impression } from './impression.ts';
export { renderDocument } from './render-document.ts';
