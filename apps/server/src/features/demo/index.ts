export { DEMO_PASSWORD, type DemoLogin, demoLogins } from './demo-logins.ts';
export type { StoryProgress } from './progress-board.ts';
export { DEMO_EXTENTS, type DemoExtent, seedDemo } from './seed-demo.ts';
export { WITHOUT_REST } from './story.ts';
export { storyStatistics } from './story-statistics.ts';
export type { RestOfStory, StoryListener } from './tell-rest.ts';
