import { Command } from 'commander';
import { verifyInstallation } from '../features/verification/index.ts';
import { openInstallation } from '../open-installation.ts';
import { loadConfig } from '../platform/config/config.ts';

const MOST_SHOWN = 200;

/** `tongban verify` */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'Walk the whole ledger, fold it again and compare with rows, contents, files, roots and access log.',
    )
    .action(async () => {
      const installation = await openInstallation(loadConfig(process.env));
      let found = 0;
      for await (const { place, problem } of verifyInstallation(installation.ctx)) {
        found += 1;
        if (found <= MOST_SHOWN) process.stdout.write(`${place}: ${problem}\n`);
      }
      await installation.close();
      process.stdout.write(
        found === 0
          ? '核对完成，没有发现问题。Nothing is wrong.\n'
          : `发现 ${found} 处问题。${found} findings.\n`,
      );
      if (found > 0) process.exitCode = 1;
    });
}
