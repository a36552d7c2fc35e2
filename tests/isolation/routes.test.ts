import { ENDPOINTS, type Endpoint, type EndpointName } from '@tongban/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { urlOf } from '../../apps/server/src/platform/http/bind-endpoint.ts';
import { openTestApp, type TestApp } from '../../apps/server/src/testing/test-app.ts';
import { permissionOf } from './support/permissions.ts';

/** Routes below /api that are no operation of the contract. */
const OUTSIDE_THE_CONTRACT = ['/api/v1/openapi.json'];

const endpoints = Object.entries(ENDPOINTS) as [EndpointName, Endpoint][];
let test: TestApp;
beforeAll(async () => {
  test = await openTestApp({ demo: false });
});
afterAll(() => test.close());

it.each(endpoints)(
  'design §9: %s is bound where the contract says, for whom its tag says',
  (name, { method }) => {
    const bound = test.app.declaredRoutes.filter(
      (route) => route.method === method && route.url === urlOf(name),
    );
    expect(bound).toEqual([{ method, url: urlOf(name), permission: permissionOf(name) }]);
  },
);

it('design §9: below /api there is nothing but the contract', () => {
  const known = new Set([...endpoints.map(([name]) => urlOf(name)), ...OUTSIDE_THE_CONTRACT]);
  const others = test.app.declaredRoutes.filter(({ url }) => url.startsWith('/api') && !known.has(url));
  expect(others).toEqual([]);
});

it('what is not below /api is for everybody, so it must not read anything of staff', () => {
  const pages = test.app.declaredRoutes.filter(({ url }) => !url.startsWith('/api'));
  expect(pages.map(({ url }) => url)).toEqual(expect.arrayContaining(['/healthz', '/readyz']));
  expect(pages.filter(({ permission }) => permission !== 'public')).toEqual([]);
});

it('design §9: no route has come in past the guard', () => {
  const declared = new Set(test.app.declaredRoutes.map(({ url }) => url));
  const drawn = routesOf(test.app.printRoutes({ commonPrefix: false }));
  expect(drawn).toContain(urlOf('readSession'));
  expect(drawn.filter((url) => !declared.has(url))).toEqual([]);
});

/** Fastify tells its routes only as a drawing: one a line, children indented by four characters. */
function routesOf(drawing: string): string[] {
  const path: string[] = [];
  const urls: string[] = [];
  for (const line of drawing.split('\n')) {
    const drawn = /^([│\s]*)[├└]── (\S*)(?: \((.+)\))?$/u.exec(line);
    if (!drawn) continue;
    const [, indent = '', part = '', methods] = drawn;
    const depth = indent.length / 4;
    path.splice(depth, path.length, part);
    if (methods !== undefined) urls.push(path.join(''));
  }
  return urls;
}
