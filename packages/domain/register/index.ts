export * from './agreement-standing.ts';
export * from './governance-event.ts';
export * from './late-entry.ts';
export * from './organisation-words.ts';
export * from './recall-words.ts';
export * from './resting-on.ts';
