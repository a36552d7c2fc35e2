import type { LawRowView } from '@tongban/contract';

interface LawStateProps {
  readonly state: LawRowView['state'];
  readonly name: string;
}

/** Whether the text was read here; the words carry it, colour only helps. */
export function LawState({ state, name }: LawStateProps) {
  return state === 'checked' ? <span>{name}</span> : <b className="heed">{name}</b>;
}
