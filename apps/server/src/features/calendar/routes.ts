import { deadlineInWorkingDays, parseLocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { bindEndpoint } from '../../platform/http/bind-endpoint.ts';
import type { HttpApp } from '../../platform/http/create-http.ts';
import { done } from '../../platform/outcome.ts';

/** 推算期限 for anybody. */
export function calendarRoutes(app: HttpApp, { calendar }: Pick<AppContext, 'calendar'>): void {
  bindEndpoint(app, 'computeDeadline', 'public', async ({ query }) => {
    const from = parseLocalDate(query.from);
    if (from === null) {
      return {
        kind: 'invalid',
        fields: [{ field: 'from', message: '没有这一天，请填写如 2026-03-02 的日期。' }],
      };
    }
    const due = deadlineInWorkingDays(calendar, from, query.workingDays);
    if (due.ok) return done({ due: due.on });
    const detail = `${due.unknownYear}年的放假安排尚未公布，不能推算工作日。`;
    return { kind: 'problem', problem: { code: 'unknown_calendar_year', detail } };
  });
}
