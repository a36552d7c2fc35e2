import { existsOn } from '@tongban/domain/organisation';
import { EMPLOYMENT_NAMES, POSTS, type Post } from '@tongban/domain/terms';
import { dateInShanghai } from '@tongban/domain/time';
import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../../../app-context.ts';
import { readMultipart } from '../../../platform/auth/read-multipart.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { explanationSheet } from '../../../platform/spreadsheet/explanation-sheet.ts';
import { readXlsx, type SheetProblem } from '../../../platform/spreadsheet/read-xlsx.ts';
import { type SheetAnswer, sendSheet } from '../../../platform/spreadsheet/spreadsheet.ts';
import { loadOrganisations } from '../../organisations/index.ts';
import { governedCounties, type StaffActor } from '../../staff/index.ts';
import { isCountyFilled, STAFFING_POSTS } from '../governed-appointment.ts';
import { POSTING_COLUMNS } from '../posting-columns.ts';

/** The text of an uploaded sheet. It is not kept: names of people stand in it. */
export async function readPostingSheet(
  { keys }: Pick<AppContext, 'keys'>,
  request: FastifyRequest,
): Promise<Outcome<{ rows: string[][]; problem: SheetProblem | null }>> {
  const form = await readMultipart(request, keys);
  if (form === 'csrf_failed') return { kind: 'problem', problem: { code: 'csrf_failed' } };
  const [file] = form.files;
  if (!file) return { kind: 'invalid', fields: [{ field: 'file', message: '请选择要上传的文件。' }] };
  const read = await readXlsx(file.content);
  if ('problem' in read) return done({ rows: [], problem: read.problem });
  return done({ rows: read.rows.map((row) => [...row]), problem: null });
}

/** 模板: the columns, how they are filled in, and the names of bodies, posts and kinds of employment. */
export async function readPostingTemplate(
  ctx: Pick<AppContext, 'database' | 'clock'>,
  actor: StaffActor,
): Promise<Outcome<SheetAnswer>> {
  const today = dateInShanghai(ctx.clock.now());
  const bodies = await inSnapshot(ctx.database, async (tx) => {
    const names: string[] = [];
    for (const countyId of governedCounties(actor, STAFFING_POSTS)) {
      const all = [...(await loadOrganisations(tx, countyId)).values()];
      names.push(...all.filter((each) => existsOn(each, today)).map(({ name }) => name));
    }
    return names;
  });
  const posts = (Object.keys(POSTS) as Post[]).filter(isCountyFilled).map((post) => POSTS[post].name);
  const employments = Object.values(EMPLOYMENT_NAMES);
  const sheet = {
    title: '任岗登记模板',
    watermark: '从第3行起填写，每行一项任岗；列的顺序可以不同，列名不能改。填写说明见后面的工作表',
    headers: POSTING_COLUMNS.map(({ header }) => header),
    rows: [],
    besides: [
      explanationSheet(POSTING_COLUMNS),
      { title: '任职机构', headers: ['任职机构'], rows: bodies.map((name) => [name]) },
      {
        title: '岗位和用工性质',
        headers: ['岗位', '用工性质'],
        rows: posts.map((name, at) => [name, employments[at] ?? null]),
      },
    ],
  };
  return done(await sendSheet(sheet, 'xlsx'));
}
