export { installationState } from './installation-state.ts';
