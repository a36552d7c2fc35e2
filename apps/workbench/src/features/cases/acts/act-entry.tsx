import type { AllowedActView, CaseView } from '@tongban/contract';
import { Button } from 'antd';
import { useId } from 'react';
import { ACT_FORMS } from './act-forms.ts';
import { RecordOnly } from './record-only.tsx';

interface ActEntryProps {
  readonly of: CaseView;
  readonly act: AllowedActView;
  /** Whether it brings the case on: its button leads. */
  readonly isNext: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onDone: () => void;
}

/** One act: its button, and its form below it. */
export function ActEntry({ of, act, isNext, isOpen, onToggle, onDone }: ActEntryProps) {
  const id = useId();
  const Form = ACT_FORMS[act.act] ?? RecordOnly;
  return (
    <li>
      <Button
        block
        size="large"
        type={isNext && !isOpen ? 'primary' : 'default'}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        {act.name}
      </Button>
      {isOpen && (
        <div id={id}>
          <Form of={of} act={act} onDone={onDone} />
        </div>
      )}
    </li>
  );
}
