export * from './administration/index.ts';
export * from './authority.ts';
export * from './case-commands.ts';
export * from './case-views.ts';
export * from './catalogue.ts';
export type {
  OutsideDifferenceQuery,
  OutsideDifferences,
  OutsideLookUp,
} from './endpoints/outside-systems.ts';
export * from './endpoints.ts';
export * from './governance/index.ts';
export * from './guides.ts';
export * from './home-views.ts';
export * from './payments.ts';
export * from './places.ts';
export * from './problem.ts';
export * from './registers/index.ts';
export * from './scalars.ts';
export * from './sessions.ts';
export * from './township-papers.ts';
export * from './townships.ts';
