/** A database that `bench fill --keep` left: `DATABASE_URL,DATA_DIR` as it told them. */
export function keptAt(text: string | undefined) {
  if (text === undefined) return undefined;
  const [databaseUrl = '', dataDir = ''] = text.split(',');
  return { databaseUrl, dataDir };
}
