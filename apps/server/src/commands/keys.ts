import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { ConfigError, loadConfig } from '../platform/config/config.ts';
import { rotateKeys } from '../platform/crypto/keys.ts';

/** `tongban keys` */
export function keysCommand(): Command {
  const rotate = new Command('rotate')
    .description('Add a fresh data key to the key file and encrypt with it from the next start on.')
    .addHelpText('after', '\nOld values stay readable. Back the file up again, then restart every server.')
    .action(async () => {
      const { keyFile } = loadConfig(process.env);
      if (!existsSync(keyFile)) {
        throw new ConfigError(
          `没有找到密钥文件 ${keyFile}，请用 TONGBAN_KEY_FILE 或者 DATA_DIR 指明位置。\n` +
            `There is no key file ${keyFile}: set TONGBAN_KEY_FILE or DATA_DIR.`,
        );
      }
      const { activeKeyId } = await rotateKeys(keyFile);
      process.stdout.write(
        `已启用新的数据密钥 ${activeKeyId}，请重新备份 ${keyFile} 并重启服务。\n` +
          `Data key ${activeKeyId} is active: back the key file up again and restart every server.\n`,
      );
    });
  return new Command('keys').description('The keys that contents are encrypted with.').addCommand(rotate);
}
