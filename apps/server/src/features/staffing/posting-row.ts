import type { Organisation } from '@tongban/domain/organisation';
import { EMPLOYMENT_NAMES, type Employment, POSTS, type Post } from '@tongban/domain/terms';
import { type LocalDate, parseLocalDate } from '@tongban/domain/time';
import type { TableRow } from '../../platform/spreadsheet/sheet-table.ts';
import { loginNameProblem } from '../staff/index.ts';
import { isCountyFilled } from './governed-appointment.ts';
import type { PostingHeader } from './posting-columns.ts';

/** What is wrong in one cell, and how it is mended. */
export interface PostingFault {
  readonly row: number;
  readonly column: PostingHeader;
  readonly text: string;
  readonly next: string;
}

/** One row of a sheet of posts, read. */
export interface PostingRow {
  readonly row: number;
  readonly name: string;
  readonly organisation: Organisation;
  readonly post: Post;
  readonly employment: Employment;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly loginName: string | null;
}

const LONGEST_NAME = 40;

/** Reads one row, every cell by itself: all that is wrong in it is told at once. */
export function readPostingRow(
  { row, cells }: TableRow<PostingHeader>,
  bodies: ReadonlyMap<string, Organisation>,
): { readonly posting: PostingRow } | { readonly faults: readonly PostingFault[] } {
  const faults: PostingFault[] = [];
  const fault = (column: PostingHeader, text: string, next: string): null => {
    faults.push({ row, column, text, next });
    return null;
  };
  const name = cells.姓名;
  if (name === '' || name.length > LONGEST_NAME) {
    fault('姓名', name === '' ? '没有填写姓名。' : '姓名过长。', `请填写姓名，不超过${LONGEST_NAME}字。`);
  }
  const organisation =
    bodies.get(cells.任职机构) ??
    fault('任职机构', `本县没有登记名为“${cells.任职机构}”的机构。`, '请填写机构全称，或者先登记机构。');
  const post =
    keyOf(POST_NAMES, cells.岗位) ??
    fault('岗位', `没有名为“${cells.岗位}”的县乡岗位。`, '请按模板的“岗位和用工性质”工作表填写。');
  const employment =
    keyOf(EMPLOYMENTS, cells.用工性质) ??
    fault(
      '用工性质',
      `没有名为“${cells.用工性质}”的用工性质。`,
      `请填写${Object.values(EMPLOYMENT_NAMES).join('、')}之一。`,
    );
  const from =
    dayOf(cells.起始日期) ?? fault('起始日期', `“${cells.起始日期}”不是日期。`, '请填写如2026-03-16的日期。');
  const until =
    cells.截止日期 === ''
      ? null
      : (dayOf(cells.截止日期) ??
        fault('截止日期', `“${cells.截止日期}”不是日期。`, '请填写如2026-12-31的日期，没有写明的留空。'));
  const loginName = cells.账号名 === '' ? null : cells.账号名.toLowerCase();
  const problem = loginName === null ? null : loginNameProblem(loginName);
  if (problem !== null) fault('账号名', problem, '请改正，或者留空由安全管理员确定。');
  if (organisation === null || post === null || employment === null || from === null || faults.length > 0) {
    return { faults };
  }
  return { posting: { row, name, organisation, post, employment, from, until, loginName } };
}

const POST_NAMES = new Map<string, Post>(
  (Object.keys(POSTS) as Post[]).filter(isCountyFilled).map((post) => [POSTS[post].name, post]),
);
const EMPLOYMENTS = new Map<string, Employment>(
  (Object.keys(EMPLOYMENT_NAMES) as Employment[]).map((each) => [EMPLOYMENT_NAMES[each], each]),
);

function keyOf<K>(names: ReadonlyMap<string, K>, text: string): K | null {
  return names.get(text) ?? null;
}

/** 2026-03-16, 2026/3/16, 2026.3.16 and 2026年3月16日 are the same day. */
function dayOf(text: string): LocalDate | null {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
