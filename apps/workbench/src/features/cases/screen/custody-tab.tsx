import type { CaseView } from '@tongban/contract';
import { instantText } from '../../../words/dates.ts';
import { Facts } from './facts.tsx';

const HAND_OVERS = new Set(['caseTransferred', 'caseTakenOver']);

/** Who holds the file now, where it is going, and through whose hands it went. */
export function CustodyTab({ of }: { readonly of: CaseView }) {
  const { custody, transit, history } = of;
  const moves = history.filter(({ type }) => HAND_OVERS.has(type));
  return (
    <div className="part">
      <Facts
        rows={[
          ['保管单位', custody.name],
          ['保管人', custody.personName ?? '没有指定'],
          ['收件地点', of.intakePlaceName],
          ['在途', transit ? `正在转往${transit.toName}，等待对方接收` : '没有在途'],
        ]}
      />
      <section>
        <h2>转递记录</h2>
        {moves.length === 0 ? (
          <p className="soft">没有转递。转递时办件编号和期限不变。</p>
        ) : (
          <ol className="lines">
            {moves.map(({ version, name, at, actorName, organisationName, summary }) => (
              <li key={version}>
                {instantText(at)} {name}，{actorName}
                {organisationName && `（${organisationName}）`}
                {summary && `：${summary}`}
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
