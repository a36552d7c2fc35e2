import type { NoticeHeadView, NoticeView, TownshipRecordView } from '@tongban/contract';
import { POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import { chineseDate } from '@tongban/domain/certificate';
import type { TownshipNotice } from '@tongban/domain/notice';
import { MODE_NAMES, STANDING_NAMES } from '@tongban/domain/terms';
import type { AppContext } from '../../app-context.ts';
import { findItem, itemNamed, limitsText } from '../catalogue/index.ts';
import { presentPlaceRecord } from '../places/index.ts';
import { itemsOfNotice, wordsOf } from './notice-words.ts';
import type { TownshipRecord } from './operations/read-township.ts';

type Parts = Pick<AppContext, 'reference' | 'calendar'>;

/** Notices that the page of a township itself shows. */
const NEWEST = 5;

/** A township as everybody may read it. */
export function presentTownship(record: TownshipRecord, { reference, calendar }: Parts): TownshipRecordView {
  const { county, township, list, rows, places, notices, now } = record;
  const [centre, ...stations] = places;
  return {
    countyId: county.id,
    countyName: county.name,
    townshipId: township.id,
    townshipName: township.name,
    asOf: now,
    list: list && {
      version: list.version,
      publishedOn: list.publishedOn,
      effectiveFrom: list.effectiveFrom,
    },
    rows: rows.flatMap((row) => {
      const found = findItem(reference, row.itemId);
      if (found === undefined) return [];
      const { item, guide } = found;
      return [
        {
          itemId: item.id,
          no: item.catalogueNo,
          name: item.name,
          modeName: row.mode === null ? null : MODE_NAMES[row.mode],
          powerTypeName: POWER_TYPE_TERMS[item.powerType].name,
          departmentName: row.departmentName ?? item.delegatingDepartment,
          limitsText: limitsText(guide),
          standing: row.standing,
          standingName: STANDING_NAMES[row.standing],
          refusals: row.refusals.map((refusal) => ({ ...refusal })),
        },
      ];
    }),
    centre: presentPlaceRecord(centre, now, calendar),
    stations: stations.map((station) => presentPlaceRecord(station, now, calendar)),
    notices: notices.slice(0, NEWEST).map((notice) => presentNoticeHead(notice, record)),
  };
}

export function presentNoticeHead(notice: TownshipNotice, { county, township }: Where): NoticeHeadView {
  const { id, on, kind } = notice;
  const { title } = wordsOf(notice, township.name, chineseDate);
  return { id, on, kind, title, href: noticeHref(county.id, township.id, id) };
}

/** One notice with its paragraphs and items. */
export function presentNotice(
  notice: TownshipNotice,
  where: Where,
  { reference }: Pick<AppContext, 'reference'>,
): NoticeView {
  const { paragraphs } = wordsOf(notice, where.township.name, chineseDate);
  const items = itemsOfNotice(notice).flatMap((id) => {
    const item = itemNamed(reference, id);
    return item === undefined ? [] : [{ id, no: item.catalogueNo, name: item.name }];
  });
  return { ...presentNoticeHead(notice, where), paragraphs: [...paragraphs], items };
}

type Where = Pick<TownshipRecord, 'county' | 'township'>;

/** Page of a township's notices, or of one of them. */
export function noticeHref(countyId: string, townshipId: string, noticeId?: string): string {
  const list = `/places/${countyId}/${townshipId}/notices`;
  return noticeId === undefined ? list : `${list}/${noticeId}`;
}
