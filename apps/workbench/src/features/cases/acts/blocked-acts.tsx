import type { AllowedActView } from '@tongban/contract';
import { RefusalList } from '../../../shell/refusal-list.tsx';

/** The acts of the post that are not possible now, each with all its reasons and next steps. */
export function BlockedActs({ acts }: { readonly acts: readonly AllowedActView[] }) {
  if (acts.length === 0) return null;
  return (
    <details className="blocked">
      <summary>暂不能办理的操作（{acts.length}）</summary>
      <ul>
        {acts.map(({ act, name, refusals }) => (
          <li key={act}>
            <h3>{name}</h3>
            <RefusalList refusals={refusals} />
          </li>
        ))}
      </ul>
    </details>
  );
}
