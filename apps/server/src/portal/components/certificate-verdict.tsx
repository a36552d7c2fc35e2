import type { IconName } from '@tongban/look';
import { Icon } from './icon.tsx';
import { Moment, type MomentText } from './moment.tsx';
import { SummaryList, type SummaryRow } from './summary-list.tsx';

export type CertificateVerdictProps = { readonly code: string; readonly checkedAt: MomentText } & (
  | { readonly verdict: 'valid'; readonly rows: readonly SummaryRow[] }
  | {
      readonly verdict: 'not_valid';
      /** Why: 已撤销, 已过有效期 …, with the date. */
      readonly reason: string;
      readonly next: string;
      readonly rows: readonly SummaryRow[];
    }
  | { readonly verdict: 'not_found'; readonly next: string }
);

const heads: Readonly<
  Record<CertificateVerdictProps['verdict'], { icon: IconName; word: string; meaning: string }>
> = {
  valid: { icon: 'check', word: '有效', meaning: '本系统有此证照，目前有效。请与手中证照逐项核对。' },
  not_valid: { icon: 'refuse', word: '无效', meaning: '本系统有此证照，但目前无效。' },
  not_found: { icon: 'warning', word: '查无此证', meaning: '本系统没有此核验码对应的证照。' },
};

/** The answer of the verification page: one word first, then what it means and what to compare. */
export function CertificateVerdict(props: CertificateVerdictProps) {
  const head = heads[props.verdict];
  const wordId = `verdict-${props.verdict}`;
  return (
    <section className={`verdict verdict-${props.verdict}`} aria-labelledby={wordId}>
      <div className="verdict-head">
        <Icon name={head.icon} />
        <h1 className="verdict-word" id={wordId}>
          {head.word}
        </h1>
      </div>
      <div className="verdict-body">
        <p className="verdict-meaning">{head.meaning}</p>
        {props.verdict === 'not_valid' && <p className="verdict-reason">{props.reason}</p>}
        {props.verdict !== 'not_found' && <SummaryList rows={props.rows} />}
        {props.verdict !== 'valid' && (
          <p>
            <strong>怎么办：</strong>
            {props.next}
          </p>
        )}
        <p className="verdict-checked">
          核验码<span className="figures">{props.code}</span>，核验于
          <Moment {...props.checkedAt} />
        </p>
      </div>
    </section>
  );
}
