import { Icon } from './icon.tsx';

export type RefusalView = {
  /** Why it cannot be done, in one plain sentence. */
  readonly reason: string;
  /** Code of the rule, e.g. `CAS-02`; to be named when one rings up. */
  readonly code: string;
  /** 依据: law or clause. */
  readonly clause: string;
  /** What to do now, and where. No refusal is a dead end (design §11). */
  readonly next: string;
  readonly nextHref?: string;
};

export type RefusalNoticeProps = { readonly title: string; readonly refusals: readonly RefusalView[] };

/** A refused act: every reason at once, each with its basis and the next step. */
export function RefusalNotice({ title, refusals }: RefusalNoticeProps) {
  return (
    <section className="notice notice-refusal" aria-labelledby="refusal-title">
      <Icon name="refuse" />
      <div>
        <h2 className="notice-title" id="refusal-title">
          {title}
        </h2>
        <ol className="refusals">
          {refusals.map((refusal) => (
            <li key={`${refusal.code} ${refusal.reason}`}>
              <p>{refusal.reason}</p>
              <p className="refusal-next">
                <strong>怎么办：</strong>
                {refusal.nextHref ? <a href={refusal.nextHref}>{refusal.next}</a> : refusal.next}
              </p>
              <p className="refusal-basis">
                依据：{refusal.clause}　代码：<span className="figures">{refusal.code}</span>
              </p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
