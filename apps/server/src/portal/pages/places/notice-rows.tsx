import type { NoticeHeadView } from '@tongban/contract';
import { noticeHref } from '../../../features/townships/index.ts';
import { dayText } from '../../site/dates.ts';

export type NoticeRowsProps = {
  readonly notices: readonly NoticeHeadView[];
  readonly where: { readonly countyId: string; readonly townshipId: string };
  /** The newest only, with a way to all of them. */
  readonly isExcerpt?: boolean;
};

/** Notices, the newest first: day and title. */
export function NoticeRows({ notices, where, isExcerpt = false }: NoticeRowsProps) {
  if (notices.length === 0) return <p>还没有公告。清单公布、事项启动或者暂停服务时，公告自动列在这里。</p>;
  return (
    <>
      <ul className="place-rows">
        {notices.map(({ id, on, title, href }) => (
          <li key={id}>
            <a href={href}>{title}</a>
            <time className="place-row-state figures" dateTime={on}>
              {dayText(on)}
            </time>
          </li>
        ))}
      </ul>
      {isExcerpt && (
        <p className="more">
          <a href={noticeHref(where.countyId, where.townshipId)}>全部公告</a>
        </p>
      )}
    </>
  );
}
