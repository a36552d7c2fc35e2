import { Command } from 'commander';
import { loadConfig } from '../platform/config/config.ts';
import { openDatabase } from '../platform/db/open-database.ts';

/** `tongban migrate` */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database to the newest schema, and stop. `serve` does it too.')
    .action(async () => {
      const database = await openDatabase(loadConfig(process.env));
      await database.close();
      process.stdout.write('数据库结构已是最新。The schema is up to date.\n');
    });
}
