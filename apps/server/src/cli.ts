import { Command } from 'commander';
import { adminCommand } from './commands/admin.ts';
import { keysCommand } from './commands/keys.ts';
import { migrateCommand } from './commands/migrate.ts';
import { seedCommand } from './commands/seed.ts';
import { serveCommand } from './commands/serve.ts';
import { verifyCommand } from './commands/verify.ts';
import { ConfigError } from './platform/config/config.ts';
import { DataDirectoryInUse } from './platform/db/data-directory-lock.ts';
import { version } from './version.ts';

const program = new Command('tongban')
  .description('县乡通办 Tongban: counties hand service items to their townships.')
  .version(version)
  .showHelpAfterError('(add --help for the options)')
  .addHelpText(
    'after',
    `
Environment: PORT, HOST, DATABASE_URL (PostgreSQL >= 15; without it the embedded engine), DATA_DIR (./var),
TONGBAN_DEMO (1 or 0), TONGBAN_KEY_FILE, TONGBAN_PUBLIC_URL, TONGBAN_OUTSIDE_URL, TLS_CERT and TLS_KEY, TRUST_PROXY, LOG_LEVEL.`,
  );
for (const command of [serveCommand, migrateCommand, seedCommand, adminCommand, keysCommand, verifyCommand]) {
  program.addCommand(command());
}

try {
  await program.parseAsync();
} catch (error) {
  // What the operator can mend is told in one sentence; anything else is a bug and keeps its stack.
  const expected = error instanceof ConfigError || error instanceof DataDirectoryInUse;
  process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
