import type { ReactNode } from 'react';

export type Step = {
  readonly title: string;
  readonly state: 'done' | 'current' | 'ahead';
  readonly href?: string;
  readonly detail?: ReactNode;
};

const words: Readonly<Record<Step['state'], string>> = {
  done: '已完成',
  current: '正在进行',
  ahead: '未开始',
};

/** The steps of a procedure in order; each state is said in words. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li
          key={step.title}
          className={`step step-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="step-title">{step.href ? <a href={step.href}>{step.title}</a> : step.title}</span>
          <span className="step-state">{words[step.state]}</span>
          {step.detail !== undefined && <div className="step-detail">{step.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
