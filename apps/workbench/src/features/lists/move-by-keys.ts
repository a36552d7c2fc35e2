import type { KeyboardEvent } from 'react';

/** Up and down go to the same column of the line above or below; a choice keeps its own arrows, Alt with them leaves it too. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const cell = event.target as HTMLElement;
  const { column } = cell.dataset;
  if (step === 0 || column === undefined || (cell.tagName === 'SELECT' && !event.altKey)) return;
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)];
  const next = cells[cells.indexOf(cell) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
