import type { TownshipNotice } from '@tongban/domain/notice';
import { CLOSURE_REASON_NAMES, MODE_NAMES, RECALL_REASON_NAMES } from '@tongban/domain/terms';

/** A notice in words: the heading of its page, and its paragraphs. Items are listed apart. */
export interface NoticeWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The words of a notice of the township; `dayText` writes a day as people read it. */
export function wordsOf(
  notice: TownshipNotice,
  townshipName: string,
  dayText: (day: string) => string,
): NoticeWords {
  switch (notice.kind) {
    case 'list_published':
      return {
        title: `${townshipName}公布赋权事项清单（第${notice.version}版）`,
        paragraphs: [
          `清单共${notice.itemIds.length}项，自${dayText(notice.effectiveFrom)}起生效${
            notice.version > 1 ? `；比上一版新增${notice.addedItemIds.length}项` : ''
          }。`,
          '列入清单的事项，在签订协议、完成备案和公告等各项手续后启动实施，启动日期另行公告。',
        ],
      };
    case 'delegation_announced':
      return {
        title: `关于${townshipName}承接${notice.itemIds.length}项县级事项的公告`,
        paragraphs: [`承接的乡镇（街道）和承接的内容已向社会公告。公告位置：${notice.places.join('；')}。`],
      };
    case 'items_started':
      return {
        title: `${townshipName}自${dayText(notice.startOn)}起实施${notice.itemIds.length}项县级事项`,
        paragraphs: [
          `自${dayText(notice.startOn)}起，下列事项可以在${townshipName}便民服务中心办理。县政务服务大厅继续办理，条件、材料和期限相同，由申请人选择。`,
        ],
      };
    case 'items_recalled':
      return {
        title: `${townshipName}自${dayText(notice.effectiveOn)}起不再办理${notice.itemIds.length}项县级事项`,
        paragraphs: [
          `收回原因：${RECALL_REASON_NAMES[notice.reason]}。自${dayText(notice.effectiveOn)}起，下列事项请到县政务服务大厅办理，或者在网上申请。`,
          '此前已经受理的办件继续办理，编号和期限不变，可以凭回执查询进度。',
        ],
      };
    case 'agreement_suspended':
      return {
        title: `${townshipName}暂停办理${notice.itemIds.length}项县级事项`,
        paragraphs: [
          `${MODE_NAMES[notice.agreementKind]}协议（${notice.agreementNumber}）自${dayText(notice.from)}起暂停，${
            notice.until === null ? '恢复时间另行公告' : `至${dayText(notice.until)}止`
          }。暂停期间请到县政务服务大厅办理，或者在网上申请。`,
        ],
      };
    case 'agreement_ended':
      return {
        title: `${townshipName}一份${MODE_NAMES[notice.agreementKind]}协议提前终止`,
        paragraphs: [
          `协议（${notice.agreementNumber}）的最后一日为${dayText(notice.lastDay)}。此后下列事项请到县政务服务大厅办理，或者在网上申请。`,
        ],
      };
    case 'place_closed': {
      const until = notice.until === null ? '恢复时间另行公告' : `至${dayText(notice.until)}`;
      const days =
        notice.from === notice.until ? dayText(notice.from) : `${dayText(notice.from)}起，${until}`;
      return {
        title: `${notice.placeName}暂停服务`,
        paragraphs: [
          `时间：${days}。原因：${CLOSURE_REASON_NAMES[notice.reason]}${notice.note === null ? '' : `（${notice.note}）`}。`,
          '暂停期间，县政务服务大厅和网上申请照常，条件、材料和期限相同。',
        ],
      };
    }
  }
}

/** The items that a notice is about. */
export function itemsOfNotice(notice: TownshipNotice): readonly string[] {
  return notice.kind === 'place_closed' ? [] : notice.itemIds;
}
