import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';
import { hasPermission, staffOf } from '../staff/index.ts';
import { exportOf } from './export-of.ts';
import { listCatalogue } from './operations/list-catalogue.ts';
import { listLaws } from './operations/list-laws.ts';
import { listRegister } from './operations/list-register.ts';
import { readAppointment, readOrganisation } from './operations/read-bodies.ts';
import { readCatalogueItem } from './operations/read-catalogue-item.ts';
import { readDelegation } from './operations/read-delegation.ts';
import { readDelegationList } from './operations/read-delegation-list.ts';
import { readLaw } from './operations/read-law.ts';
import { readMatrix } from './operations/read-matrix.ts';
import { readAgreement, readMemo, readSeal } from './operations/read-papers.ts';
import { readRecord } from './operations/read-record.ts';
import { REGISTER_PERMISSIONS, REGISTERS } from './register-table.ts';
import { sendSpecimen } from './send-specimen.ts';

/** The registers: lists, one record each, exports, the matrix and the catalogue; all in the reader's reach. */
export function registerRoutes(app: HttpApp, ctx: AppContext): void {
  bindEndpoint(app, 'listDelegations', 'registers', ({ request, query }) =>
    listRegister(ctx, staffOf(request), REGISTERS.delegations, query),
  );
  bindEndpoint(app, 'readDelegationList', 'registers', ({ request, params: { townshipId } }) =>
    readRecord(ctx, staffOf(request), 'delegations', { township: townshipId }, (reading) =>
      readDelegationList(reading, townshipId),
    ),
  );
  bindEndpoint(app, 'readDelegation', 'registers', ({ request, params: { townshipId, itemId } }) =>
    readRecord(ctx, staffOf(request), 'delegations', { township: townshipId }, (reading) =>
      readDelegation(reading, townshipId, itemId, (register) =>
        hasPermission(staffOf(request), REGISTER_PERMISSIONS[register]),
      ),
    ),
  );
  bindEndpoint(app, 'listAgreements', 'agreements_register', ({ request, query }) =>
    listRegister(ctx, staffOf(request), REGISTERS.agreements, query),
  );
  bindEndpoint(app, 'readAgreement', 'agreements_register', ({ request, params }) =>
    readRecord(ctx, staffOf(request), 'agreements', { county: params.countyId }, (reading) =>
      readAgreement(reading, params.recordId),
    ),
  );
  bindEndpoint(app, 'listMemos', 'memos_register', ({ request, query }) =>
    listRegister(ctx, staffOf(request), REGISTERS.memos, query),
  );
  bindEndpoint(app, 'readMemo', 'memos_register', ({ request, params }) =>
    readRecord(ctx, staffOf(request), 'memos', { county: params.countyId }, (reading) =>
      readMemo(reading, params.recordId),
    ),
  );
  bindEndpoint(app, 'listSeals', 'seals_register', ({ request, query }) =>
    listRegister(ctx, staffOf(request), REGISTERS.seals, query),
  );
  bindEndpoint(app, 'readSeal', 'seals_register', ({ request, params }) =>
    readRecord(ctx, staffOf(request), 'seals', { county: params.countyId }, (reading) =>
      readSeal(reading, params.recordId),
    ),
  );
  bindEndpoint(app, 'readSealSpecimen', 'seals_register', async ({ request, params }) => {
    const found = await readRecord(ctx, staffOf(request), 'seals', { county: params.countyId }, (reading) =>
      readSeal(reading, params.recordId),
    );
    return found.kind === 'done' ? sendSpecimen(found.value.row.name) : found;
  });
  bindEndpoint(app, 'listOrganisations', 'organisations_register', ({ request, query }) =>
    listRegister(ctx, staffOf(request), REGISTERS.organisations, query),
  );
  bindEndpoint(app, 'readOrganisation', 'organisations_register', ({ request, params }) =>
    readRecord(ctx, staffOf(request), 'organisations', { county: params.countyId }, (reading) =>
      readOrganisation(reading, params.recordId),
    ),
  );
  bindEndpoint(app, 'listAppointments', 'appointments_register', ({ request, query }) =>
    listRegister(ctx, staffOf(request), REGISTERS.appointments, query),
  );
  bindEndpoint(app, 'readAppointment', 'appointments_register', ({ request, params }) =>
    readRecord(ctx, staffOf(request), 'appointments', { county: params.countyId }, (reading) =>
      readAppointment(reading, params.recordId),
    ),
  );
  bindEndpoint(app, 'exportRegister', 'registers', async ({ request, params: { register }, query }) => {
    const actor = staffOf(request);
    if (!hasPermission(actor, REGISTER_PERMISSIONS[register])) {
      return { kind: 'problem', problem: { code: 'forbidden' } };
    }
    return exportOf(ctx, actor, register, query, request.id);
  });
  bindEndpoint(app, 'readMatrix', 'registers', ({ request, query }) =>
    readMatrix(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'listCatalogue', 'catalogue', ({ request, query }) =>
    listCatalogue(ctx, staffOf(request), query),
  );
  bindEndpoint(app, 'readCatalogueItem', 'catalogue', ({ request, params }) =>
    readCatalogueItem(ctx, staffOf(request), params.itemId),
  );
  bindEndpoint(app, 'listLaws', 'catalogue', async () => done({ rows: listLaws(ctx) }));
  bindEndpoint(app, 'readLaw', 'catalogue', ({ request, query }) =>
    readLaw(ctx, staffOf(request), query.name),
  );
}
