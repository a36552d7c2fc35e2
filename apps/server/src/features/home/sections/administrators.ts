import { addDays } from '@tongban/domain/time';
import { countCandidates, inaccessibleAccounts } from '../../accounts/index.ts';
import { installationState } from '../../administration/index.ts';
import { countOf, type HomeFamily, leadTo } from '../home.ts';

/** Design §9: the system and how it does; nothing of cases, people or accounts. */
export const systemAdministrator: HomeFamily = {
  posts: ['system_administrator'],
  compose: async ({ tx, today }) => {
    const { failedJobs, lastRootDay } = await installationState(tx, today);
    const isRootMissing = lastRootDay === null || lastRootDay < addDays(today, -1);
    return [
      {
        id: 'system',
        title: '系统运行',
        note: '系统管理员不接触办件和账号。',
        entries: [
          countOf('failed-jobs', '失败的后台任务', failedJobs, { to: '/system' }, { late: true }),
          countOf(
            'missing-root',
            '缺少昨日的每日根',
            isRootMissing ? 1 : 0,
            { to: '/system' },
            { late: true },
          ),
          leadTo('status', '系统状态', '/system', { hint: '版本、数据库、任务、存储、密钥备份' }),
        ],
        empty: '后台任务和每日根正常。',
      },
    ];
  },
};

/** Design §9: who may log in; no posts are given here. */
export const securityAdministrator: HomeFamily = {
  posts: ['security_administrator'],
  compose: async ({ tx, ctx, actor, now }) => {
    const { locked, unbound, closed } = await inaccessibleAccounts(tx, ctx, { now, actor });
    const candidates = await countCandidates(tx, ctx, { now, actor });
    const to = '/accounts';
    return [
      {
        id: 'accounts',
        title: '账号安全',
        note: '可以开通、停用、恢复、解锁账号，不能授予岗位。',
        entries: [
          countOf('candidates', '已任岗、未开通账号', candidates, { to: '/accounts/open' }),
          countOf('locked', '已锁定的账号', locked, { to, search: { state: 'locked' } }),
          countOf('unbound', '未绑定动态口令', unbound, { to, search: { state: 'unbound' } }),
          countOf('closed', '已停用的账号', closed, { to, search: { state: 'closed' } }),
          leadTo('all', '全部账号', to),
        ],
        empty: '没有锁定或者待绑定的账号。',
      },
    ];
  },
};

/** Design §9: what everybody did and read, and that no record was altered. */
export const auditAdministrator: HomeFamily = {
  posts: ['audit_administrator'],
  compose: async ({ tx, today }) => {
    const { lastRootDay } = await installationState(tx, today);
    return [
      {
        id: 'audit',
        title: '审计',
        note: '审计管理员只读台账和日志，查阅本身也记入日志。',
        entries: [
          leadTo('access-log', '访问日志', '/access-log', { hint: '谁在何时因何查阅了什么' }),
          leadTo('ledger', '台账', '/ledger', { hint: '逐条核对链条，核验事件流' }),
          leadTo('roots', '每日根', '/roots', {
            hint: lastRootDay === null ? '还没有每日根' : `最近一日${lastRootDay}`,
          }),
        ],
        empty: '',
      },
    ];
  },
};
