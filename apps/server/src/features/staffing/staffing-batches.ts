import type { Appointment } from '@tongban/domain/organisation';
import { EMPLOYMENT_NAMES, type Employment, POSTS, type Post } from '@tongban/domain/terms';
import { localDate } from '@tongban/domain/time';
import { z } from 'zod';
import { inStatements } from '../../platform/db/transaction.ts';
import { type BatchKind, defineBatchKind } from '../batches/index.ts';
import { appointPerson, recordTraining } from '../organisations/index.ts';
import { governorOf } from '../staff/index.ts';
import { governedAppointment, STAFFING_POSTS } from './governed-appointment.ts';

const day = z.string().transform(localDate);

/** What may be done for many people at once; each is the operation of a single one, and its command names nobody. */
export const STAFFING_BATCHES: readonly BatchKind[] = [
  defineBatchKind({
    kind: 'appoint',
    name: '登记任岗',
    commandSchema: z.object({
      id: z.string(),
      organisationId: z.string(),
      townshipId: z.string().nullable(),
      personId: z.string(),
      post: z.enum(Object.keys(POSTS) as Post[]),
      employment: z.enum(Object.keys(EMPLOYMENT_NAMES) as Employment[]),
      from: day,
      until: day.nullable(),
    }),
    run: async (ctx, actor, countyId, command) => {
      const by = governorOf(actor, STAFFING_POSTS, { countyId, townshipId: null });
      if (by === undefined) return null;
      const appointment: Appointment = { ...command, countyId, trainedItemIds: [] };
      // Persons were recorded when the batch was started: a command holds no name.
      return appointPerson(ctx, by, appointment, { alongside: async () => {} });
    },
  }),
  defineBatchKind({
    kind: 'record_training',
    name: '登记培训',
    commandSchema: z.object({ appointmentId: z.string(), itemIds: z.array(z.string()) }),
    run: async (ctx, actor, countyId, { appointmentId, itemIds }) => {
      const found = await inStatements(ctx.database, (tx) =>
        governedAppointment(tx, actor, { countyId, appointmentId }),
      );
      return found === undefined ? null : recordTraining(ctx, found.by, { countyId, appointmentId, itemIds });
    },
  }),
];
