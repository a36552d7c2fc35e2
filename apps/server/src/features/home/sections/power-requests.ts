import { type PowerRequest, powerRequestStateOf } from '@tongban/domain/delegation';
import { dateInShanghai, daysBetween } from '@tongban/domain/time';
import { selectPowerRequests } from '../../delegations/index.ts';
import { countOf, type Home, type HomeSection, leadTo } from '../home.ts';

/** what townships ask for and give back, for whoever answers and for whoever asked. */
export async function powerRequests({ tx, appointments, today }: Home): Promise<HomeSection> {
  const parts = new Map(
    appointments.map(({ countyId, townshipId }) => [
      `${countyId}/${townshipId ?? ''}`,
      { countyId, townshipId },
    ]),
  );
  const open: PowerRequest[] = [];
  for (const part of parts.values()) {
    const requests = await selectPowerRequests(tx, part);
    open.push(...requests.filter((request) => powerRequestStateOf(request) === 'open'));
  }
  const longest = Math.max(
    0,
    ...open.map(({ requestedAt }) => daysBetween(dateInShanghai(requestedAt), today)),
  );
  const hint = longest > 0 ? `最早一件已等待${longest}天` : null;
  const asks = appointments.every(({ townshipId }) => townshipId !== null);
  const link = { to: '/governance/requests', search: { state: 'open' } };
  return {
    id: 'power-requests',
    title: '用权申请',
    note: asks
      ? '缺少的赋权向县区申请，用不好的可以申请交回。'
      : '乡镇（街道）申请赋权、申请交回，同意或者不同意都要说明理由。',
    entries: [
      countOf('open', '待答复的申请', open.length, link, { hint }),
      ...(asks ? [leadTo('ask', '提出用权申请', '/governance/new-request')] : []),
    ],
    empty: '',
  };
}
