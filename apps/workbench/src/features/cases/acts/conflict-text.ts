import type { CaseView, Problem } from '@tongban/contract';
import { instantText } from '../../../words/dates.ts';

type HistoryEntry = CaseView['history'][number];

/** Whether an act was refused because the case is newer than what was on screen (E-42). */
export function isConflict({ status, code, refusals = [] }: Problem): boolean {
  if (status !== 409) return false;
  return code === 'CAS-27' || code === 'conflict' || refusals.some((refusal) => refusal.code === 'CAS-27');
}

/** Who did what since the version on screen, in words, oldest first. */
export function conflictText(seen: number, history: readonly HistoryEntry[]): string[] {
  return history
    .filter(({ version }) => version > seen)
    .sort((a, b) => a.version - b.version)
    .map(({ actorName, organisationName, at, name }) => {
      const who = organisationName ? `${actorName}（${organisationName}）` : actorName;
      return `${who}于${instantText(at)}办理了“${name}”。`;
    });
}
