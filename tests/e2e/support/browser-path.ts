import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine. Throws with what to do where there is none: no test tool downloads its own. */
export function browserPath(): string {
  const path = [process.env.CHROMIUM_PATH, ...PLACES].find((each) => each !== undefined && existsSync(each));
  if (path !== undefined) return path;
  throw new Error(
    [
      '没有找到浏览器，浏览器测试不能运行。No browser was found, so the browser tests cannot run.',
      'Debian or Ubuntu: apt-get install chromium fonts-noto-cjk',
      'Elsewhere: install Chromium or Chrome and set CHROMIUM_PATH to its executable.',
      'Everything else: npm run test:unit',
    ].join('\n'),
  );
}
