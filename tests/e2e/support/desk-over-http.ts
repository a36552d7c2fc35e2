import { DEMO_PASSWORD } from '../../../apps/server/src/features/demo/index.ts';
import { logInOverHttp, type StaffClient } from '../../support/staff-client.ts';
import { serverUrl } from './server-url.ts';

/** A clerk at a desk that the journey does not look at: the same acts over the API. */
export function staffOver(account: string): Promise<StaffClient> {
  return logInOverHttp(serverUrl, { account, password: DEMO_PASSWORD });
}

/** Does one act on the case of this number, on its version of now. Throws with the refusal when it is not done. */
export async function actOver(
  staff: StaffClient,
  number: string,
  act: string,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { body: list } = await staff.get(`/cases?queue=all&q=${number}`);
  const [found] = list.cases as readonly { readonly id: string }[];
  if (!found) throw new Error(`Case ${number} is not in the list.`);
  const { body: view } = await staff.get(`/cases/${found.id}`);
  const done = await staff.post(`/cases/${found.id}/${act}`, { ...body, expectedVersion: view.version });
  if (done.status !== 200) throw new Error(`${act} was refused: ${JSON.stringify(done.body)}`);
}
