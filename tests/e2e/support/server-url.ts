/** Address of the server at which this worker's journeys happen: its own, or the one that a journey has brought along. */
export function serverUrl(): string {
  const url = brought ?? startedServers()[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
  if (url === undefined) throw new Error('The global setup has not started the server of this worker.');
  return url;
}

/** Sends the journeys that follow to another server, until they are sent back with null. */
export function bringServer(url: string | null): void {
  brought = url ?? undefined;
}

/** Tells the workers, which are processes of their own, one address each. */
export function tellServers(urls: readonly string[]): void {
  process.env[ADDRESSES] = urls.join(' ');
}

let brought: string | undefined;

const ADDRESSES = 'TONGBAN_E2E_URLS';

function startedServers(): readonly string[] {
  return (process.env[ADDRESSES] ?? '').split(' ').filter((url) => url !== '');
}
