import type { HomeFamily } from '../home.ts';
import { auditAdministrator, securityAdministrator, systemAdministrator } from './administrators.ts';
import { auditor } from './auditor.ts';
import { centreHead } from './centre-head.ts';
import { city } from './city.ts';
import { desk } from './desk.ts';
import { itemManager } from './item-manager.ts';
import { justice } from './justice.ts';
import { serviceManager } from './service-manager.ts';
import { supervisor } from './supervisor.ts';
import { villageHelper } from './village-helper.ts';

/** All families of posts, in the order in which somebody of several posts reads them. A new family is one file and one line. */
export const HOME_FAMILIES: readonly HomeFamily[] = [
  desk,
  centreHead,
  serviceManager,
  itemManager,
  supervisor,
  justice,
  auditor,
  city,
  villageHelper,
  systemAdministrator,
  securityAdministrator,
  auditAdministrator,
];
