import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import { clearSessionCookie } from '../../platform/auth/cookies.ts';
import type { Session } from '../../platform/auth/session.ts';
import { endSession } from '../../platform/auth/sessions.ts';
import { inStatements, inTransaction } from '../../platform/db/transaction.ts';
import type { RouteGuardOptions } from '../../platform/http/route-guard.ts';
import { sendProblem } from '../../platform/http/send-problem.ts';
import { loadStaffActor } from './load-staff-actor.ts';
import { needsSecondFactor } from './needs-second-factor.ts';
import { hasPermission, isPermission } from './permissions.ts';
import type { StaffActor } from './staff-actor.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The member of staff who calls; set by the route guard on every route that is not public. */
    staff: StaffActor | null;
  }
}

/** Who may call a route: asked on each request, with the appointments of that very day. */
export function staffGuard(ctx: Pick<AppContext, 'database' | 'clock'>): RouteGuardOptions {
  return {
    isKnown: isPermission,
    authorize: async (request: FastifyRequest, reply: FastifyReply, permission: string) => {
      const { session } = request;
      if (session === null) return void sendProblem(request, reply, { code: 'unauthenticated' });
      const now = ctx.clock.now();
      const actor = await inStatements(ctx.database, (tx) => loadStaffActor(tx, session.accountId, now));
      if (actor === undefined || lacksSecondFactor(actor, session)) {
        // Closed, or put in a post with a second factor since: the session counts no more, and logging in again must work.
        await inTransaction(ctx.database, (tx) => endSession(tx, session));
        clearSessionCookie(request, reply);
        return void sendProblem(request, reply, { code: 'unauthenticated' });
      }
      if (!isPermission(permission) || !hasPermission(actor, permission)) {
        const code = actor.mustChangePassword ? 'password_change_required' : 'forbidden';
        return void sendProblem(request, reply, { code });
      }
      request.staff = actor;
    },
  };
}

/** By a one-time password somebody is let in without, to bind an authenticator: such a session opens nothing else. */
function lacksSecondFactor(actor: StaffActor, { secondFactorAt }: Session): boolean {
  return needsSecondFactor(actor) && secondFactorAt === null && !actor.mustChangePassword;
}

/** The caller of a route that is not public. Throws on a public one: that is a programmer's error. */
export function staffOf(request: FastifyRequest): StaffActor {
  if (request.staff === null || request.staff === undefined) {
    throw new Error(`${request.routeOptions.url} asks for a member of staff but is public.`);
  }
  return request.staff;
}
