import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import type { StaffingSearch } from './staffing-search.ts';

/** Everything read of appointments; an act makes all of it stale. */
export const STAFFING_KEY = ['staffing'] as const;

export interface AppointmentPath {
  readonly countyId: string;
  readonly appointmentId: string;
}

export function staffingQuery(search: StaffingSearch) {
  return queryOptions({
    queryKey: [...STAFFING_KEY, 'desk', search],
    queryFn: () => answerOf(api.GET('/api/v1/governance/appointments', { params: { query: search } })),
    placeholderData: keepPreviousData,
  });
}

export const staffingChoicesQuery = queryOptions({
  queryKey: [...STAFFING_KEY, 'choices'],
  queryFn: () => answerOf(api.GET('/api/v1/governance/appointment-choices')),
});

export function appointmentQuery(path: AppointmentPath) {
  return queryOptions({
    queryKey: [...STAFFING_KEY, 'one', path],
    queryFn: () =>
      answerOf(api.GET('/api/v1/governance/appointments/{countyId}/{appointmentId}', { params: { path } })),
  });
}

/** What the ledger says of the appointment, as the register shows it. */
export function appointmentHistoryQuery({ countyId, appointmentId: recordId }: AppointmentPath) {
  return queryOptions({
    queryKey: [...STAFFING_KEY, 'history', countyId, recordId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/registers/appointments/{countyId}/{recordId}', {
          params: { path: { countyId, recordId } },
        }),
      ),
  });
}
