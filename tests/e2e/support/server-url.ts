/** Address of the server that the global setup has started. */
export function serverUrl(): string {
  const url = process.env.TONGBAN_E2E_URL;
  if (url === undefined) throw new Error('The global setup has not started the server.');
  return url;
}
