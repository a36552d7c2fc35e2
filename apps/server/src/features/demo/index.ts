export { DEMO_PASSWORD, type DemoLogin, demoLogins } from './demo-logins.ts';
export { seedDemo } from './seed-demo.ts';
