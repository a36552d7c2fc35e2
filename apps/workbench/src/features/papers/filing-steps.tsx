import type { AgreementPaperView } from '@tongban/contract';
import { dateText } from '../../words/dates.ts';

/** The way to the number, oldest first; a return says why. */
export function FilingSteps({ steps }: { readonly steps: AgreementPaperView['filing']['steps'] }) {
  if (steps.length === 0) return null;
  return (
    <ol className="paper-steps" aria-label="报备经过">
      {steps.map(({ kind, name, on, reason }) => (
        <li key={`${on} ${kind} ${reason}`} className={`paper-step-${kind}`}>
          {dateText(on)}
          {name}
          {reason !== null && <>：{reason}</>}
        </li>
      ))}
    </ol>
  );
}
