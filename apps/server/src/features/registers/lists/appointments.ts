import type { AppointmentRowView } from '@tongban/contract';
import { type Appointment, isInPost } from '@tongban/domain/organisation';
import { EMPLOYMENT_NAMES, POSTS } from '@tongban/domain/terms';
import { dateInShanghai } from '@tongban/domain/time';
import { selectAppointmentsOfPart } from '../../organisations/index.ts';
import { namesOf } from '../../staff/index.ts';
import { fits, inOrder, mentions, type Register } from '../register-definition.ts';
import { organisationName, placeColumns, type RegisterReading } from '../register-reading.ts';

const POST_ORDER: readonly string[] = Object.keys(POSTS);

const POST_NAMES = Object.fromEntries(Object.entries(POSTS).map(([post, { name }]) => [post, name]));

/** 任岗登记簿: who is, was or will be in which post. Names only; how to reach somebody stands elsewhere. */
export const appointmentsRegister: Register<AppointmentRowView> = {
  name: 'appointments',
  title: '任岗登记簿',
  kinds: POST_NAMES,
  states: { current: '在岗', past: '不在岗' },
  rowsOf: async (reading, filter) => {
    const appointments = await selectAppointmentsOfPart(reading.tx, reading.part);
    const rows = (await presentAppointments(reading, appointments)).map((row) => ({ key: keyOf(row), row }));
    return inOrder(
      rows.filter(
        ({ row }) =>
          fits(filter.kind, row.post) &&
          (filter.state === undefined || (filter.state === 'current') === row.isCurrent) &&
          mentions(filter.q, row.personName, row.postName, row.organisationName),
      ),
    );
  },
  columns: [
    ['县区', (row) => row.countyName],
    ['乡镇（街道）', (row) => row.townshipName],
    ['任职机构', (row) => row.organisationName],
    ['岗位', (row) => row.postName],
    ['姓名', (row) => row.personName],
    ['用工性质', (row) => row.employmentName],
    ['起始日期', (row) => row.from],
    ['截止日期', (row) => row.until],
    ['是否在岗', (row) => (row.isCurrent ? '在岗' : '不在岗')],
  ],
};

export async function presentAppointments(
  reading: RegisterReading,
  appointments: readonly Appointment[],
): Promise<AppointmentRowView[]> {
  const names = await namesOf(
    reading.tx,
    appointments.map(({ personId }) => personId),
  );
  const today = dateInShanghai(reading.now);
  return appointments.map((appointment) => ({
    ...placeColumns(reading, appointment.townshipId),
    id: appointment.id,
    personName: names.get(appointment.personId) ?? '（未建账号的人员）',
    post: appointment.post,
    postName: POSTS[appointment.post].name,
    organisationName: organisationName(reading, appointment.organisationId) ?? '',
    employmentName: EMPLOYMENT_NAMES[appointment.employment],
    from: appointment.from,
    until: appointment.until,
    isCurrent: isInPost(appointment, today),
  }));
}

function keyOf({ townshipId, post, personName, id }: AppointmentRowView): string {
  const order = POST_ORDER.indexOf(post);
  return `${townshipId ?? ''}/${String(order).padStart(2, '0')}/${personName}/${id}`;
}
