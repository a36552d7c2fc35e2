import { getRouteApi } from '@tanstack/react-router';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { AppointmentRecord, OrganisationRecord } from './body-records.tsx';
import { AgreementRecord, MemoRecord, SealRecord } from './paper-records.tsx';
import './registers.css';

/** One record of a register, by the register's name in the address. */
export function RecordPage() {
  const { register, countyId, recordId } = getRouteApi(
    '/registers/$register/$countyId/$recordId',
  ).useParams();
  const path = { countyId, recordId };
  switch (register) {
    case 'agreements':
      return <AgreementRecord path={path} />;
    case 'memos':
      return <MemoRecord path={path} />;
    case 'seals':
      return <SealRecord path={path} />;
    case 'organisations':
      return <OrganisationRecord path={path} />;
    case 'appointments':
      return <AppointmentRecord path={path} />;
    default:
      return <NotFoundPage />;
  }
}
