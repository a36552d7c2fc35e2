import { parseArgs } from 'node:util';
import { positive, serverUrl } from '../options.ts';
import { openFilled } from './open-filled.ts';

/** `npm run bench fill -- --cases 1000000 --keep`: a database with that many cases, to look at or to measure on. */
export async function runFill(args: readonly string[], say: (text: string) => void): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string', default: '1000000' },
      streams: { type: 'string', default: '1' },
      keep: { type: 'boolean', default: false },
    },
  });
  const filled = await openFilled({
    serverUrl: serverUrl(),
    cases: positive('cases', values.cases),
    streams: positive('streams', values.streams),
    say,
  });
  await filled.close({ keep: values.keep });
  if (!values.keep) return;
  const { DATABASE_URL, DATA_DIR } = filled.environment;
  say(`Kept: DATABASE_URL=${DATABASE_URL} DATA_DIR=${DATA_DIR} TONGBAN_DEMO=1 npm start`);
}
