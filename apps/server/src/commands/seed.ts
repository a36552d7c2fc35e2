import { Command } from 'commander';
import { seedDemo } from '../features/demo/index.ts';
import { openInstallation } from '../open-installation.ts';
import { loadConfig } from '../platform/config/config.ts';

/** `tongban seed` */
export function seedCommand(): Command {
  return new Command('seed')
    .description('Fill an empty database with the demonstration county 曹县, and stop.')
    .action(async () => {
      const config = { ...loadConfig(process.env), demo: true };
      const installation = await openInstallation(config);
      const { seeded } = await seedDemo(installation.ctx);
      await installation.close();
      process.stdout.write(seeded ? '演示数据已写入。\n' : '演示数据已存在，未作改动。\n');
    });
}
