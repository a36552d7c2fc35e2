import type { Applicant } from '@tongban/contract';
import { maskName } from '@tongban/gb';

/** The name that lists and the public check show: a person's is hidden, an organisation's stands in public registers. */
export function maskedHolder(kind: Applicant['kind'], name: string): string {
  return kind === 'natural_person' ? maskName(name) : name;
}
