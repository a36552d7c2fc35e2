export * from './answer.ts';
export * from './authority-for.ts';
export * from './county-collection.ts';
export * from './facts.ts';
export * from './own-power.ts';
export * from './row-in-force.ts';
export * from './serving.ts';
export * from './standing.ts';
