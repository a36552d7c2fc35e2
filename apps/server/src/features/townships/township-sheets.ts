import type { TOWNSHIP_SHEETS } from '@tongban/contract';
import { chineseDate } from '@tongban/domain/certificate';
import { type DelegationList, listVersionOn } from '@tongban/domain/delegation';
import { dateInShanghai, instant, timeInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { done, type Outcome } from '../../platform/outcome.ts';
import type { SheetCell } from '../../platform/spreadsheet/sheet.ts';
import { type SheetAnswer, sendSheet } from '../../platform/spreadsheet/spreadsheet.ts';
import { loadOrganisations, selectLists } from '../delegations/index.ts';
import { LIST_COLUMNS, listCells } from '../list-drafts/index.ts';
import { itemsOfNotice, wordsOf } from './notice-words.ts';
import { readTownship } from './operations/read-township.ts';
import { readTownshipAgreements, readTownshipSeals } from './operations/read-township-papers.ts';
import type { TownshipPlace } from './township-place.ts';

type Context = Pick<AppContext, 'database' | 'clock' | 'reference'>;
type SheetName = (typeof TOWNSHIP_SHEETS)[number];

interface Content {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What anybody may read of a township, as a spreadsheet; not found for a version that was never published. */
export async function sendTownshipSheet(
  ctx: Context,
  place: TownshipPlace,
  name: SheetName,
  version: number | undefined,
): Promise<Outcome<SheetAnswer>> {
  const content = await contentOf(ctx, place, name, version);
  if (content === null) return { kind: 'not_found' };
  const now = ctx.clock.now();
  const title = `${place.county.name}${place.township.name}${content.title}`;
  const watermark = `${title}，${dateInShanghai(now)} ${timeInShanghai(now)}的公开内容，共${content.rows.length}行`;
  return done(await sendSheet({ ...content, title, watermark }, 'xlsx'));
}

function contentOf(
  ctx: Context,
  place: TownshipPlace,
  name: SheetName,
  version: number | undefined,
): Promise<Content | null> {
  switch (name) {
    case 'list':
      return listContent(ctx, place, version);
    case 'agreements':
      return agreementContent(ctx, place);
    case 'seals':
      return sealContent(ctx, place);
    case 'notices':
      return noticeContent(ctx, place);
  }
}

async function listContent(
  { database, clock, reference }: Context,
  { county, township }: TownshipPlace,
  asked: number | undefined,
): Promise<Content | null> {
  const now = clock.now();
  return inSnapshot(database, async (tx) => {
    const [list = null] = await selectLists(tx, { countyId: county.id, townshipId: township.id });
    const organisations = await loadOrganisations(tx, county.id);
    const inForce = list && listVersionOn(list, dateInShanghai(now), now);
    const version = asked === undefined ? inForce : versionOf(list, asked);
    if (version === null) return null;
    const words = { reference, organisations, countyName: county.name, townshipName: township.name };
    return {
      title: `赋权事项清单（第${version.version}版）`,
      headers: LIST_COLUMNS.map(({ header }) => header),
      rows: version.rows.map((row) => listCells(words, row)),
    };
  });
}

function versionOf(list: DelegationList | null, asked: number) {
  return list?.versions.find(({ version }) => version === asked) ?? null;
}

async function agreementContent(ctx: Context, place: TownshipPlace): Promise<Content> {
  const { agreements } = await readTownshipAgreements(ctx, place);
  return {
    title: '协议',
    headers: [
      '协议编号',
      '协议类型',
      '委托部门（企业）',
      '签订日期',
      '起始日期',
      '最后一日',
      '状态',
      '备案编号',
      '事项',
      '公告日期',
      '公告位置',
    ],
    rows: agreements.flatMap(({ items, ...agreement }) =>
      items.map((item) => [
        agreement.number,
        agreement.kindName,
        agreement.departmentName,
        agreement.signedOn,
        agreement.from,
        agreement.until,
        agreement.standingName,
        agreement.filingNumber,
        item.name,
        item.announcedOn,
        item.announcedAt,
      ]),
    ),
  };
}

async function sealContent(ctx: Context, place: TownshipPlace): Promise<Content> {
  const { seals, losses } = await readTownshipSeals(ctx, place);
  return {
    title: '印章',
    headers: ['印章名称', '种类', '所有机关', '状态', '起始时间', '遗失公告'],
    rows: [
      ...seals.map(({ name, kindName, ownerName, since }) => [
        name,
        kindName,
        ownerName,
        '启用',
        dateInShanghai(instant(since)),
        null,
      ]),
      ...losses.map(({ name, lostAt, notice }) => [
        name,
        null,
        null,
        '挂失',
        momentIn(lostAt),
        notice && `${notice.publishedOn} ${notice.place}`,
      ]),
    ],
  };
}

function momentIn(at: string): string {
  return `${dateInShanghai(instant(at))} ${timeInShanghai(instant(at))}`;
}

async function noticeContent(ctx: Context, place: TownshipPlace): Promise<Content> {
  const { notices } = await readTownship(ctx, place);
  return {
    title: '公告',
    headers: ['日期', '标题', '内容', '涉及事项数'],
    rows: notices.map((notice) => {
      const { title, paragraphs } = wordsOf(notice, place.township.name, chineseDate);
      return [notice.on, title, paragraphs.join('\n'), itemsOfNotice(notice).length];
    }),
  };
}
