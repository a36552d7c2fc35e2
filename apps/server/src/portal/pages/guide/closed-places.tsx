import type { ItemPlace } from '../../../features/delegations/index.ts';
import { basisText } from '../../site/refusals.ts';

/** Places that do not take the item now: those with the same reasons together, each reason with its basis. */
export function ClosedPlaces({ places }: { readonly places: readonly ItemPlace[] }) {
  return (
    <ul className="closed-places">
      {groupedByReasons(places).map(({ key, names, refusals }) => (
        <li key={key}>
          <p className="closed-names">{names.join('、')}</p>
          <ul className="plain-list">
            {refusals.map(({ code, text, clause }) => (
              <li key={`${code}${text}`}>
                {text}
                <span className="fine-print">
                  （依据：{basisText(clause)}，代码<span className="figures">{code}</span>）
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function groupedByReasons(places: readonly ItemPlace[]) {
  const groups = new Map<string, { key: string; names: string[]; refusals: ItemPlace['refusals'] }>();
  for (const { township, county, refusals } of places) {
    const key = refusals.map(({ code, text }) => `${code} ${text}`).join('\n');
    const group = groups.get(key) ?? { key, names: [], refusals };
    group.names.push(township?.name ?? `${county.name}政务服务大厅`);
    groups.set(key, group);
  }
  return [...groups.values()];
}
