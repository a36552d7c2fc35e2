import { Link } from '@tanstack/react-router';
import type { GovernedAppointmentView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { RecordPart } from '../../shell/record-parts.tsx';
import { EmploymentForm } from './forms/employment-form.tsx';
import { EndForm } from './forms/end-form.tsx';
import { TrainingForm } from './forms/training-form.tsx';
import type { AppointmentPath } from './staffing-queries.ts';

const FORMS = { training: TrainingForm, employment: EmploymentForm, end: EndForm } as const;
const LABELS = { training: '登记培训', employment: '变更用工性质', end: '登记离岗' } as const;
type Act = keyof typeof FORMS;

interface AppointmentActsProps {
  readonly path: AppointmentPath;
  readonly of: GovernedAppointmentView;
}

/** What can be changed of an appointment that is not over. */
export function AppointmentActs({ path, of }: AppointmentActsProps) {
  const [asked, setAsked] = useState<Act | null>(null);
  if (of.row.state === 'past') return null;
  const Form = asked && FORMS[asked];
  return (
    <RecordPart title="可以办理">
      <div className="page-tools">
        {(Object.keys(LABELS) as Act[]).map((act) => (
          <Button key={act} danger={act === 'end'} onClick={() => setAsked(act)}>
            {LABELS[act]}
          </Button>
        ))}
        <Link className="tool-link" to="/governance/new-appointment" search={{ covers: of.row.id }}>
          登记代班
        </Link>
      </div>
      {asked && Form && (
        <Form key={asked} path={path} of={of} title={LABELS[asked]} onClose={() => setAsked(null)} />
      )}
    </RecordPart>
  );
}
