import type { AllowedActView } from '@tongban/contract';
import { RefusalList } from '../../../shell/refusal-list.tsx';
import { blockedGroups } from './blocked-groups.ts';

/** The acts of the post that are not possible now: what misses something with its next step, what is not at its turn in a line. */
export function BlockedActs({ acts }: { readonly acts: readonly AllowedActView[] }) {
  if (acts.length === 0) return null;
  const { missing, notNow } = blockedGroups(acts);
  return (
    <details className="blocked">
      <summary>暂不能办理的操作（{acts.length}）</summary>
      <ul>
        {missing.map(({ names, refusals }) => (
          <li key={names}>
            <h3>{names}</h3>
            <RefusalList refusals={refusals} />
          </li>
        ))}
        {notNow.map(({ names, refusals }) => (
          <li key={names}>
            <h3>{names}</h3>
            <p className="soft">{refusals.map(({ text }) => text).join('')}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
