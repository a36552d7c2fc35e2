import type { AllowedActView, CaseView } from '@tongban/contract';

export interface ActFormProps {
  readonly of: CaseView;
  readonly act: AllowedActView;
  /** The act is recorded and the case has been read again. */
  readonly onDone: () => void;
}
