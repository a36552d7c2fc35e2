import { ENDPOINTS, type EndpointName } from '@tongban/contract';
import { READING } from './requests.ts';

/** Endpoints of a tag that does not say the permission by itself: registers and what each administrator keeps. */
const OWN: Partial<Record<EndpointName, string>> = {
  logIn: 'public',
  listAgreements: 'agreements_register',
  readAgreement: 'agreements_register',
  exportAgreements: 'agreements_register',
  listMemos: 'memos_register',
  readMemo: 'memos_register',
  readAgreementScan: 'agreements_register',
  readMemoScan: 'memos_register',
  listFilings: 'filing',
  readFiling: 'filing',
  returnFiling: 'filing',
  numberFiling: 'filing',
  listSeals: 'seals_register',
  readSeal: 'seals_register',
  readSealSpecimen: 'seals_register',
  listOrganisations: 'organisations_register',
  readOrganisation: 'organisations_register',
  listAppointments: 'appointments_register',
  readAppointment: 'appointments_register',
  listOutsideDifferences: 'outside_differences',
  listCatalogue: 'catalogue',
  readCatalogueItem: 'catalogue',
  readSystemStatus: 'system_status',
  listAccounts: 'accounts',
  readAccount: 'accounts',
  unlockAccount: 'accounts',
  endAccountSessions: 'accounts',
  closeAccount: 'accounts',
  listBatches: 'batches',
  readBatch: 'batches',
  stopBatch: 'batches',
  retryBatch: 'batches',
  reopenAccount: 'accounts',
  resetSecondFactor: 'accounts',
  listPowerRequests: 'power_requests',
  readPowerRequest: 'power_requests',
  readPowerRequestChoices: 'township_governance',
  makePowerRequest: 'township_governance',
  withdrawPowerRequest: 'township_governance',
  listStaffing: 'staffing',
  readStaffingChoices: 'staffing',
  appointPerson: 'staffing',
  readGovernedAppointment: 'staffing',
  changeEmployment: 'staffing',
  recordTraining: 'staffing',
  endAppointment: 'staffing',
  listGovernedSeals: 'seals',
  readGovernedSeal: 'seals',
  handOverSeal: 'seals',
  nameSealDeputy: 'seals',
  reportSealLoss: 'seals',
  pursueSealLoss: 'seals',
  fileSealImpression: 'seals',
  readSealImpression: 'seals',
};

const BY_TAG = {
  public: 'public',
  sessions: 'staff',
  cases: 'cases',
  places: 'places',
  payments: 'payments',
  registers: 'registers',
  administration: 'audit',
  papers: 'governance',
  governance: 'governance',
} as const;

/** Who may call an endpoint, said once more and apart from the server. */
export function permissionOf(name: EndpointName): string {
  if (READING.has(name)) return 'case_reading';
  return OWN[name] ?? BY_TAG[ENDPOINTS[name].tag];
}
