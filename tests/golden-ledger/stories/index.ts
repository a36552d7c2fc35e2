import type { Story } from '../story.ts';
import { account, accountOpened } from './accounts.ts';
import { agreementOfAcceptance, agreementOfDecision, agreementSentBack } from './agreements.ts';
import {
  caseDeemedAccepted,
  caseNotAccepted,
  caseSecondApplication,
  caseTerminated,
  caseWithdrawn,
} from './cases-ended-early.ts';
import {
  caseDecidedByCounty,
  caseDecidedByTownship,
  caseDecidedOutside,
  caseRefused,
} from './cases-to-the-end.ts';
import { catalogueEdition } from './catalogue-editions.ts';
import { cityFiling } from './city-filings.ts';
import { cityFilingOfPlan, countyPlan, workGroup } from './county-plans.ts';
import { delegation, delegationList, entrustability, memo, memoWithPushes } from './delegations.ts';
import { evaluation } from './evaluations.ts';
import { appointment, appointmentChanged, department, dissolvedBody, mergedBody } from './organisations.ts';
import { paymentOrder, paymentOrderCancelled, reconciliation } from './payments.ts';
import { place } from './places.ts';
import { powerGivenBack, powerRequested, powerRequestWithdrawn } from './power-requests.ts';
import { seal, sealWithItsLife } from './seals.ts';

/** One story for each golden stream of today's program, by the name of its file. */
export const STORIES: Readonly<Record<string, () => Story>> = {
  account,
  'account-opened': accountOpened,
  'agreement-of-acceptance': agreementOfAcceptance,
  'agreement-of-decision': agreementOfDecision,
  'agreement-sent-back': agreementSentBack,
  appointment,
  'appointment-changed': appointmentChanged,
  'case-decided-by-county': caseDecidedByCounty,
  'case-decided-by-township': caseDecidedByTownship,
  'case-decided-outside': caseDecidedOutside,
  'case-deemed-accepted': caseDeemedAccepted,
  'case-not-accepted': caseNotAccepted,
  'case-refused': caseRefused,
  'case-second-application': caseSecondApplication,
  'case-terminated': caseTerminated,
  'case-withdrawn': caseWithdrawn,
  'catalogue-edition': catalogueEdition,
  'city-filing': cityFiling,
  'city-filing-of-plan': cityFilingOfPlan,
  'county-plan': countyPlan,
  'work-group': workGroup,
  delegation,
  'delegation-list': delegationList,
  entrustability,
  evaluation,
  memo,
  'memo-with-pushes': memoWithPushes,
  organisation: department,
  'organisation-dissolved': dissolvedBody,
  'organisation-merged': mergedBody,
  'payment-order': paymentOrder,
  'payment-order-cancelled': paymentOrderCancelled,
  place,
  'power-given-back': powerGivenBack,
  'power-request-withdrawn': powerRequestWithdrawn,
  'power-requested': powerRequested,
  reconciliation,
  seal,
  'seal-with-its-life': sealWithItsLife,
};
