import { createInterface } from 'node:readline/promises';
import { POSTS, type Post } from '@tongban/domain/terms';
import { Command, InvalidArgumentError } from 'commander';
import { createAdministrator } from '../features/staff/index.ts';
import { openInstallation } from '../open-installation.ts';
import { loadConfig } from '../platform/config/config.ts';

const ADMINISTRATORS = [
  'system_administrator',
  'security_administrator',
  'audit_administrator',
  'city_administrator',
];

/** `tongban admin` */
export function adminCommand(): Command {
  const create = new Command('create')
    .description('Make an account for an administrator of the city; asks for the password on standard input.')
    .requiredOption('--account <name>', 'login name: small letters, digits, dot, hyphen')
    .requiredOption('--name <name>', 'name of the person, as shown to colleagues')
    .option('--post <post>', `one of ${ADMINISTRATORS.join(', ')}`, postOf, 'system_administrator')
    .option('--county <id>', 'a security administrator for the people of this county only, e.g. county-03')
    .addHelpText(
      'after',
      `
Stop the server first when it runs on the embedded database. The three administrators are three people (design §9).
Example: printf '%s' "$PASSWORD" | tongban admin create --account sysadmin --name 张三`,
    )
    .action(createAccount);
  return new Command('admin').description('Accounts of administrators.').addCommand(create);
}

async function createAccount(options: {
  account: string;
  name: string;
  post: Post;
  county?: string;
}): Promise<void> {
  const password = await readPassword();
  const installation = await openInstallation(loadConfig(process.env));
  const { account: loginName, name, post, county } = options;
  const outcome = await createAdministrator(installation.ctx, {
    loginName,
    name,
    post,
    password,
    ...(county === undefined ? {} : { countyId: county }),
  });
  await installation.close();
  if (outcome.kind === 'done') {
    process.stdout.write(`账号 ${loginName} 已建立（${POSTS[post].name}）。Account ${loginName} was made.\n`);
    return;
  }
  const problems =
    outcome.kind === 'invalid' ? outcome.fields.map((f) => f.message) : [JSON.stringify(outcome)];
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
}

/** One line of standard input, so that the password stands in no history and in no list of processes. */
async function readPassword(): Promise<string> {
  const lines = createInterface({ input: process.stdin, terminal: false });
  if (process.stdin.isTTY) process.stderr.write('密码 Password: ');
  for await (const line of lines) return line;
  return '';
}

function postOf(text: string): Post {
  if (ADMINISTRATORS.includes(text)) return text as Post;
  throw new InvalidArgumentError(`Write one of ${ADMINISTRATORS.join(', ')}.`);
}
