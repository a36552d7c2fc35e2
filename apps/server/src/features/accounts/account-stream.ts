import { evolveAccount } from '@tongban/domain/account';
import { defineStream } from '../organisations/index.ts';
import {
  type AccountSecurityRow,
  saveAccountSecurity,
  selectAccountSecurity,
} from './account-security.store.ts';

/** `account:<accountId>`, kept under the city's code: an account may hold posts in several counties. */
export const accountStream = defineStream({
  prefix: 'account',
  evolve: evolveAccount,
  project: (countyId, version, state): AccountSecurityRow => ({
    county_id: countyId,
    id: state.accountId,
    version,
    state,
  }),
  save: saveAccountSecurity,
  find: selectAccountSecurity,
});
