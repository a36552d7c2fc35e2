import type { AuthorityAnswerView } from '@tongban/contract';
import { Icon } from '../../shell/icon.tsx';
import { RefusalList } from '../../shell/refusal-list.tsx';
import { instantText } from '../../words/dates.ts';
import { AuthorityChain } from './authority-chain.tsx';

interface AuthorityAnswerProps {
  readonly answer: AuthorityAnswerView;
  /** By the clock of the server. */
  readonly today: string;
}

/** Allowed with its whole chain; or all gates that are not met beside those that are. */
export function AuthorityAnswer({ answer, today }: AuthorityAnswerProps) {
  const { allowed, modeName, decidingOrganName, at, knownAt, chain, refusals } = answer;
  return (
    <div className="answer" aria-live="polite">
      <section className={allowed ? 'verdict verdict-yes' : 'verdict verdict-no'}>
        <h2>
          <Icon name={allowed ? 'check' : 'refuse'} />
          {allowed ? '有权办理' : `不能办理，有${refusals.length}项条件未满足`}
        </h2>
        <p>
          {modeName ?? '实施方式未确定'}
          {decidingOrganName && `，以${decidingOrganName}名义`}
        </p>
        <p className="faint">
          按{instantText(at)}的情况，依据{instantText(knownAt)}前登记的记录
        </p>
      </section>
      <div className="answer-columns">
        {refusals.length > 0 && (
          <section className="part">
            <h2>未满足的条件、最迟日期和下一步</h2>
            <RefusalList refusals={refusals} today={today} />
          </section>
        )}
        <section className="part">
          <h2>{allowed ? '权限依据' : '已经具备的依据'}</h2>
          <AuthorityChain chain={chain} />
        </section>
      </div>
    </div>
  );
}
