import type { AppointmentRowView, OrganisationRowView } from '@tongban/contract';
import type { Column } from '../../shell/data-table.tsx';
import { periodText } from '../../words/dates.ts';
import { placeText } from './place-text.tsx';
import { RecordLink } from './record-link.tsx';

/** Columns of the registers of organisations and of who holds which post in them. */
export const ORGANISATIONS: readonly Column<OrganisationRowView>[] = [
  {
    header: '机构',
    cell: (row) => (
      <RecordLink register="organisations" of={row}>
        {row.name}
      </RecordLink>
    ),
  },
  { header: '种类', cell: ({ kindName }) => kindName },
  { header: '地方', cell: placeText },
  { header: '现有职能', cell: ({ capacities }) => (capacities.length === 0 ? '—' : capacities.join('、')) },
  {
    header: '存续',
    cell: ({ validFrom, validUntil }) => periodText({ from: validFrom, until: validUntil }),
  },
];

export const APPOINTMENTS: readonly Column<AppointmentRowView>[] = [
  {
    header: '姓名',
    cell: (row) => (
      <RecordLink register="appointments" of={row}>
        {row.personName}
      </RecordLink>
    ),
  },
  { header: '岗位', cell: ({ postName }) => postName },
  { header: '任职机构', cell: ({ organisationName }) => organisationName },
  { header: '用工性质', cell: ({ employmentName }) => employmentName },
  { header: '任期', cell: periodText },
  { header: '状态', cell: ({ isCurrent }) => (isCurrent ? '在岗' : '不在岗') },
];
