import { type Instant, parseInstant } from '@tongban/domain/time';
import { Command, Option } from 'commander';
import type { AppContext } from '../app-context.ts';
import { DEMO_EXTENTS, type DemoExtent, type RestOfStory, seedDemo } from '../features/demo/index.ts';
import { openInstallation } from '../open-installation.ts';
import { ConfigError, loadConfig } from '../platform/config/config.ts';
import { startServer } from '../start-server.ts';
import { planSimulators } from './start-simulators.ts';
import { demoAccountsText, transportText, trialText } from './start-texts.ts';
import { tellBeside, UNHURRIED } from './tell-rest.ts';

/** `tongban serve` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Bring the database up to date and serve portal, workbench and API until SIGTERM.')
    .option('--empty', 'start a fresh database without the demonstration (a real installation)')
    .option('--demo-clock <instant>', 'demonstration only: begin on this day, e.g. 2026-03-16T01:00:00.000Z')
    .addOption(
      new Option('--demo-extent <extent>', 'demonstration only: how much of it a fresh database gets')
        .env('TONGBAN_DEMO_EXTENT')
        .choices(DEMO_EXTENTS)
        .default('full'),
    )
    .option('--port <number>', 'port, instead of PORT (8080)')
    .option('--host <address>', 'address to listen on, instead of HOST (127.0.0.1)')
    .action(serve);
}

interface ServeOptions {
  readonly empty?: boolean;
  readonly demoClock?: string;
  readonly demoExtent: DemoExtent;
  readonly port?: string;
  readonly host?: string;
}

async function serve(options: ServeOptions): Promise<void> {
  const config = loadConfig({
    ...process.env,
    ...(options.empty ? { TONGBAN_DEMO: '0' } : {}),
    ...(options.demoClock === undefined ? {} : { TONGBAN_DEMO: '1' }),
    ...(options.port === undefined ? {} : { PORT: options.port }),
    ...(options.host === undefined ? {} : { HOST: options.host }),
  });
  const installation = await openInstallation(config, startOfClock(options));
  const simulators = await planSimulators(installation.ctx);
  const { ctx } = simulators;
  const say = (text: string | null) => void (text && process.stdout.write(`${text}\n`));
  say(installation.notice);
  say(trialText(ctx));
  say(transportText(config));
  const rest = ctx.demo ? await seed(ctx, options, say) : null;
  const server = await startServer(ctx);
  simulators.start();
  say(demoAccountsText(ctx, server.address));
  say(`县乡通办已启动 Tongban serves at ${server.address}`);
  const telling = tellBeside(rest, say);
  // A supervisor may signal the whole group, and npm passes its own on: the drain runs once and to its end.
  let isStopping = false;
  const stop = () => {
    if (!isStopping) {
      void telling.stop().then(server.stop).then(simulators.stop).then(installation.close);
    }
    isStopping = true;
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** The county with its recent cases before anybody is served; the city too where that is all, the history never. */
async function seed(
  ctx: AppContext,
  { demoExtent }: ServeOptions,
  say: (text: string) => void,
): Promise<RestOfStory | null> {
  const { seeded, rest } = await seedDemo(ctx, { extent: demoExtent });
  if (!seeded && rest === null) return null;
  if (demoExtent === 'city') await rest?.tell(UNHURRIED);
  say(demoExtent === 'full' ? '演示数据已写入：曹县；全市和两年的历史数据继续写入。' : '演示数据已写入。');
  return demoExtent === 'full' ? rest : null;
}

function startOfClock({ demoClock }: ServeOptions): Instant | undefined {
  if (demoClock === undefined) return undefined;
  const start = parseInstant(demoClock);
  if (start === null) throw new ConfigError('--demo-clock: write an instant like 2026-03-16T01:00:00.000Z.');
  return start;
}
