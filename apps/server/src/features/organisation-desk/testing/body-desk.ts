import type { CountyStartView, GovernedOrganisationView, OrganisationDeskView } from '@tongban/contract';
import type { StaffHeaders, TestApp } from '../../../testing/test-app.ts';

/** The desk of bodies as the browser calls it, in a test app. */
export function bodyDesk(test: TestApp) {
  const get = (headers: StaffHeaders, path: string) =>
    test.app.inject({ url: `/api/v1/governance/${path}`, headers: { ...headers } });
  const post = (headers: StaffHeaders, path: string, payload?: object) =>
    test.app.inject({
      method: 'POST',
      url: `/api/v1/governance/${path}`,
      headers: { ...headers },
      ...(payload ? { payload } : {}),
    });
  const list = async (headers: StaffHeaders, query: string): Promise<OrganisationDeskView> =>
    (await get(headers, `organisations?${query}`)).json();
  const read = async (
    headers: StaffHeaders,
    countyId: string,
    id: string,
  ): Promise<GovernedOrganisationView> => (await get(headers, `organisations/${countyId}/${id}`)).json();
  const start = async (headers: StaffHeaders, countyId: string): Promise<CountyStartView> =>
    (await get(headers, `county-start?county=${countyId}`)).json();
  const register = async (headers: StaffHeaders, countyId: string, body: object): Promise<string> => {
    const id = test.ctx.ids.uuid();
    const rest = { creditCode: null, townshipId: null, validFrom: '2026-01-01', sealOwnerId: null };
    const answer = await post(headers, `organisations/${countyId}`, { id, ...rest, ...body });
    if (answer.statusCode !== 201) throw new Error(answer.body);
    return id;
  };
  const grant = (headers: StaffHeaders, countyId: string, id: string, body: object) =>
    post(headers, `organisations/${countyId}/${id}/capacities`, {
      ...{ itemIds: [], from: '2026-01-01', until: null, basis: null },
      ...body,
    });
  const write = (headers: StaffHeaders, countyId: string, content: object, id = test.ctx.ids.uuid()) =>
    post(headers, `organisation-changes/${countyId}`, { id, content });
  const confirm = async (headers: StaffHeaders, countyId: string, id: string) => {
    const change = (await get(headers, `organisation-changes/${countyId}/${id}`)).json();
    return post(headers, `organisation-changes/${countyId}/${id}/confirmation`, {
      organisationVersion: change.organisationVersion ?? 1,
    });
  };
  return { get, post, list, read, start, register, grant, write, confirm };
}
