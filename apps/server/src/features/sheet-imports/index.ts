export { byCounty } from './by-county.ts';
export { registerImportWorker, resumeImports } from './check-import.ts';
export type {
  CheckedSheet,
  ImportContext,
  ImportKind,
  ImportPart,
  SheetFault,
  TakenPart,
} from './import-kind.ts';
export { bodiesByName } from './named-bodies.ts';
export { countiesOf, type NamedPlace, placeNamed } from './named-places.ts';
