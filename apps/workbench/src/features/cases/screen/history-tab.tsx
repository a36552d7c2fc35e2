import type { CaseView } from '@tongban/contract';
import { ShortDigest } from '../../../shell/short-digest.tsx';
import { shortInstant } from '../../../words/dates.ts';

/** Every event of the case with its fingerprint in the ledger, newest first. */
export function HistoryTab({ of }: { readonly of: CaseView }) {
  return (
    <div className="part">
      <ol className="history" reversed>
        {[...of.history]
          .reverse()
          .map(({ version, name, at, actorName, organisationName, summary, hash }) => (
            <li key={version}>
              <p>
                <b>{name}</b>
                <time dateTime={at}>{shortInstant(at)}</time>
              </p>
              <p>
                {actorName}
                {organisationName && `，${organisationName}`}
              </p>
              {summary && <p>{summary}</p>}
              <p className="hash">
                第{version}条 <ShortDigest of={hash} />
              </p>
            </li>
          ))}
      </ol>
    </div>
  );
}
