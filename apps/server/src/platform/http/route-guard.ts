import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import fp from 'fastify-plugin';

/** Name of a permission; `public` means that anybody may call the route. */
export type Permission = string;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route. A route without one does not start the server (design §9). */
    permission?: Permission;
  }
}

/** One route with who may call it. */
export interface DeclaredRoute {
  readonly method: string;
  readonly url: string;
  readonly permission: Permission;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route that was registered after the guard, for the test that holds them against the contract. */
    declaredRoutes: DeclaredRoute[];
  }
}

/** What the guard is told by the application. */
export interface RouteGuardOptions {
  /**
   * Called before the handler of each route that is not public. Answers itself (401, 403) by `sendProblem`, or
   * returns to let the request pass.
   */
  readonly authorize: (request: FastifyRequest, reply: FastifyReply, permission: Permission) => Promise<void>;
  /** Whether a permission exists: a misspelt one must not start the server. */
  readonly isKnown: (permission: Permission) => boolean;
}

/** Deny by default: each route declares its permission, and it is asked on each request. */
export const routeGuard = fp(
  async (app: FastifyInstance, options: RouteGuardOptions) => {
    app.decorate('declaredRoutes', []);
    app.addHook('onRoute', (route) => {
      const permission = permissionOf(route, options);
      for (const method of [route.method].flat()) {
        app.declaredRoutes.push({ method, url: route.url, permission });
      }
    });
    app.addHook('preValidation', async (request, reply) => {
      if (request.is404) return;
      const { permission } = request.routeOptions.config;
      // Cannot happen after `permissionOf`; if it does, nobody may pass.
      if (permission === undefined) throw new Error(`Route ${request.routeOptions.url} has no permission.`);
      if (permission !== 'public') await options.authorize(request, reply, permission);
    });
  },
  { name: 'route-guard' },
);

function permissionOf(route: RouteOptions, { isKnown }: RouteGuardOptions): Permission {
  const name = `${String(route.method)} ${route.url}`;
  const permission = route.config?.permission;
  if (permission === undefined) {
    throw new Error(`Route ${name} declares no config.permission: name one, or 'public'.`);
  }
  if (permission !== 'public' && !isKnown(permission)) {
    throw new Error(`Route ${name} declares the unknown permission ${permission}.`);
  }
  return permission;
}
