export { answerPowerRequest } from './operations/answer-power-request.ts';
export { makePowerRequest } from './operations/make-power-request.ts';
