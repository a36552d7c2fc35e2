import type { TownshipRecordView } from '@tongban/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { basisText } from '../../site/refusals.ts';
import { guideHref } from '../items/item-links.ts';
import { type ItemRow, ItemRows } from '../items/item-rows.tsx';

export type TownshipItemsProps = {
  readonly record: TownshipRecordView;
  /** The items that can be done here now, with their mode. */
  readonly served: readonly ItemRow[];
};

/** The list in force: what can be done here first, then what cannot yet, with the reason. */
export function TownshipItems({ record, served }: TownshipItemsProps) {
  const others = record.rows.filter(({ standing }) => !isServed(standing));
  return (
    <>
      {served.length > 0 && (
        <>
          <h3>现在可以办的{served.length}项</h3>
          <ItemRows rows={served} />
        </>
      )}
      {others.length > 0 && (
        <Disclosure title={`已经列入清单、现在不能在这里办的${others.length}项，以及原因`}>
          <ul className="plain-list">
            {others.map((row) => (
              <li key={row.itemId}>
                <a href={guideHref(row.itemId, record.countyId)}>{row.name}</a>（{row.standingName}）
                {row.refusals.slice(0, 1).map(({ code, text, clause }) => (
                  <span key={code}>
                    ：{text}
                    <span className="fine-print">（依据：{basisText(clause)}）</span>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** Whether a resident is served: an application is taken, even where the decision has to wait for a seal. */
export function isServed(standing: TownshipRecordView['rows'][number]['standing']): boolean {
  return standing === 'live' || standing === 'limited';
}
