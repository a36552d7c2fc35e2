export { DEMO_PASSWORD, demoLogins } from './demo-logins.ts';
export { seedDemo } from './seed-demo.ts';
