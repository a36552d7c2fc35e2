import { NO_DUTIES } from '@tongban/domain/organisation';
import type { DutiesOfPost } from '../operations/end-appointment.ts';

/** For tests about somebody who keeps no seal and has no case in hand. */
export const WITHOUT_DUTIES: DutiesOfPost = { load: async () => NO_DUTIES, release: async () => undefined };
