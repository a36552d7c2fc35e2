import { runFill } from './fill/run-fill.ts';
import { runGrowth } from './growth/run-growth.ts';
import { runMatrix } from './matrix/run-matrix.ts';
import { runPages } from './pages/run-pages.ts';
import { runPlans } from './plans/run-plans.ts';
import { runWorkloads } from './run-workloads.ts';

/** `npm run bench`, and its further commands; see README.md. */
const COMMANDS: Readonly<Record<string, typeof runFill>> = {
  load: runWorkloads,
  fill: runFill,
  growth: runGrowth,
  matrix: runMatrix,
  pages: runPages,
  plans: runPlans,
};

const [first = '', ...rest] = process.argv.slice(2);
const isCommand = first !== '' && !first.startsWith('-');
const command = COMMANDS[isCommand ? first : 'load'];
if (command === undefined) throw new Error(`bench knows ${Object.keys(COMMANDS).join(', ')}, not ${first}.`);
await command(isCommand ? rest : process.argv.slice(2), (text) => process.stdout.write(`${text}\n`));
