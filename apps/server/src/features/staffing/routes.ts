import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { changeEmployment, recordTraining } from '../organisations/index.ts';
import { staffOf } from '../staff/index.ts';
import { appoint } from './operations/appoint.ts';
import { changeAppointment, endPosting } from './operations/change-appointment.ts';
import { checkPostingSheet, startPostings } from './operations/import-postings.ts';
import { listStaffing } from './operations/list-staffing.ts';
import { readGovernedAppointment } from './operations/read-governed-appointment.ts';
import { readPostingSheet, readPostingTemplate } from './operations/read-posting-sheet.ts';
import { staffingChoices } from './operations/staffing-choices.ts';

import { startTrainings } from './operations/start-trainings.ts';

/** 岗位管理: who is in which post of the county and its townships. */
export function staffingRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listStaffing', 'staffing', ({ query, request }) =>
    listStaffing(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'readStaffingChoices', 'staffing', ({ request }) =>
    staffingChoices(ctx, staffOf(request)),
  );
  bindEndpoint(app, 'appointPerson', 'staffing', ({ body, request }) => appoint(ctx, staffOf(request), body));
  bindEndpoint(app, 'readPostingTemplate', 'staffing', ({ request }) =>
    readPostingTemplate(ctx, staffOf(request)),
  );
  bindEndpoint(app, 'readPostingSheet', 'staffing', ({ request }) => readPostingSheet(ctx, request));
  bindEndpoint(app, 'checkPostingSheet', 'staffing', ({ body, request }) =>
    checkPostingSheet(ctx, staffOf(request), body),
  );
  bindEndpoint(app, 'startPostings', 'staffing', ({ body, request }) =>
    startPostings(ctx, staffOf(request), body),
  );
  bindEndpoint(app, 'startTrainings', 'staffing', ({ body, request }) =>
    startTrainings(ctx, staffOf(request), body),
  );
  bindEndpoint(app, 'readGovernedAppointment', 'staffing', ({ params, request }) =>
    readGovernedAppointment(ctx, staffOf(request), params),
  );
  bindEndpoint(app, 'changeEmployment', 'staffing', ({ params, body, request }) =>
    changeAppointment(ctx, staffOf(request), params, (by) =>
      changeEmployment(ctx, by, { ...params, ...body }),
    ),
  );
  bindEndpoint(app, 'recordTraining', 'staffing', ({ params, body, request }) =>
    changeAppointment(ctx, staffOf(request), params, (by) => recordTraining(ctx, by, { ...params, ...body })),
  );
  bindEndpoint(app, 'endAppointment', 'staffing', ({ params, body, request }) =>
    changeAppointment(ctx, staffOf(request), params, (by) => endPosting(ctx, by, params, body)),
  );
}
