export * from './notices-of.ts';
export * from './township-notice.ts';
