import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { GovernedAppointmentView } from '@tongban/contract';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { dateText } from '../../words/dates.ts';
import { RecordHistory } from '../registers/record-history.tsx';
import { AppointmentActs } from './appointment-acts.tsx';
import { type AppointmentPath, appointmentHistoryQuery, appointmentQuery } from './staffing-queries.ts';
import { APPOINTMENT_STATES } from './staffing-search.ts';

/** One appointment: what it is, what is still in hand, and what can be changed. */
export function AppointmentPage() {
  const path = getRouteApi('/governance/appointments/$countyId/$appointmentId').useParams();
  const appointment = useQuery(appointmentQuery(path));
  return (
    <ReadPage title="任岗" query={appointment}>
      {(data) => <OneAppointment path={path} of={data} />}
    </ReadPage>
  );
}

interface OneAppointmentProps {
  readonly path: AppointmentPath;
  readonly of: GovernedAppointmentView;
}

function OneAppointment({ path, of }: OneAppointmentProps) {
  const { row, trainedItems, duties } = of;
  const history = useQuery(appointmentHistoryQuery(path));
  return (
    <>
      <PageHead
        title={`${row.personName}　${row.postName}`}
        above={<Link to="/governance/appointments">岗位管理</Link>}
      />
      <RecordParts>
        <AppointmentActs path={path} of={of} />
        <RecordPart title={APPOINTMENT_STATES.find(({ value }) => value === row.state)?.label ?? ''}>
          <FactList
            facts={[
              ['任职机构', row.organisationName],
              ['用工性质', row.employmentName],
              ['起始日期', dateText(row.from)],
              ['截止日期', row.until === null ? '没有写明' : dateText(row.until)],
              ...(row.coversName === null ? [] : ([['代班', `代${row.coversName}`]] as const)),
              ['登录账号', row.hasAccount ? '已开通' : '未开通，由安全管理员办理'],
            ]}
          />
        </RecordPart>
        <RecordPart title="手中的印章和办件">
          <FactList
            facts={[
              [
                '保管的印章',
                duties.seals.length === 0
                  ? '没有'
                  : duties.seals.map(({ id, name }) => (
                      <p key={id}>
                        <Link
                          to="/governance/seals/$countyId/$sealId"
                          params={{ countyId: path.countyId, sealId: id }}
                        >
                          {name}
                        </Link>
                      </p>
                    )),
              ],
              ['已认领的办件', duties.cases.length === 0 ? '没有' : duties.cases.join('、')],
            ]}
          />
        </RecordPart>
        <RecordPart title={`培训事项（${trainedItems.length}项）`}>
          {trainedItems.length === 0 ? (
            <p className="soft">还没有登记培训。</p>
          ) : (
            <ul className="record-items">
              {trainedItems.map(({ value, name }) => (
                <li key={value}>{name}</li>
              ))}
            </ul>
          )}
        </RecordPart>
        {history.data && <RecordHistory events={history.data.history} />}
      </RecordParts>
    </>
  );
}
