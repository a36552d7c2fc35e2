import type { BatchView, BatchWithRowsView } from '@tongban/contract';

export const BATCH_STATE_NAMES: Readonly<Record<BatchView['state'], string>> = {
  running: '办理中',
  stopped: '已停止',
  finished: '已结束',
};

export const ROW_STATUS_NAMES: Readonly<Record<BatchWithRowsView['rows'][number]['status'], string>> = {
  waiting: '待办理',
  done: '已办结',
  refused: '未办成',
};

/** How a batch stands in one line: 26项：已办结24项，未办成2项。 */
export function countsText({ waiting, done, refused }: BatchView['counts']): string {
  const parts = [
    done > 0 && `已办结${done}项`,
    refused > 0 && `未办成${refused}项`,
    waiting > 0 && `待办理${waiting}项`,
  ].filter((part) => part !== false);
  return `共${waiting + done + refused}项：${parts.join('，')}`;
}
