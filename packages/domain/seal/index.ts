export * from './decide-seal-hand-over.ts';
export * from './decide-seal-issuance.ts';
export * from './decide-seal-status.ts';
export * from './seal.ts';
export * from './seal-name.ts';
export * from './seal-transitions.ts';
