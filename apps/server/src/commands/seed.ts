import { Command } from 'commander';
import { type StoryProgress, seedDemo, storyStatistics } from '../features/demo/index.ts';
import { openInstallation } from '../open-installation.ts';
import { loadConfig } from '../platform/config/config.ts';
import { planSimulators } from './start-simulators.ts';
import { UNHURRIED } from './tell-rest.ts';

/** `tongban seed` */
export function seedCommand(): Command {
  return new Command('seed')
    .description('Fill an empty database with the whole demonstration, the cases of two years too, and stop.')
    .action(async () => {
      const config = { ...loadConfig(process.env), demo: true };
      const installation = await openInstallation(config);
      // What was collected in the past is told with the companies' sandbox.
      const simulators = await planSimulators(installation.ctx);
      simulators.start();
      const { seeded, rest } = await seedDemo(simulators.ctx, { extent: 'full' });
      const isTelling = seeded || rest !== null;
      await rest?.tell({ ...UNHURRIED, progress: print });
      await simulators.stop();
      if (isTelling) process.stdout.write(`\n${await storyStatistics(installation.ctx)}\n`);
      await installation.close();
      process.stdout.write(isTelling ? '演示数据已写入。\n' : '演示数据已存在，未作改动。\n');
    });
}

/** One line that moves on a terminal; elsewhere every fiftieth. */
function print({ phase, told, total }: StoryProgress): void {
  const words = phase === 'city' ? '全市机构和清单' : '历史办件';
  const { isTTY } = process.stdout;
  if (!isTTY && told % 50 !== 0 && told !== total) return;
  process.stdout.write(
    `${isTTY ? '\r' : ''}演示数据写入中（${words}）：${told} / ${total}${isTTY ? '' : '\n'}`,
  );
}
