export * from './authority.ts';
export * from './case-commands.ts';
export * from './case-views.ts';
export * from './catalogue.ts';
export * from './endpoints.ts';
export * from './problem.ts';
export * from './scalars.ts';
export * from './sessions.ts';
