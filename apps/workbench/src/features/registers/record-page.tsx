import { getRouteApi } from '@tanstack/react-router';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { AgreementRecord } from './agreement-record.tsx';
import { AppointmentRecord } from './appointment-record.tsx';
import { MemoRecord } from './memo-record.tsx';
import { OrganisationRecord } from './organisation-record.tsx';
import { SealRecord } from './seal-record.tsx';
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
