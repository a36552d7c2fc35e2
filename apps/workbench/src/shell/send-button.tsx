import { Button, type ButtonProps } from 'antd';
import { useId } from 'react';

/** What a form asks for before it may be sent: its label, and what was entered; or false while a condition is not met. */
export type Need = readonly [label: string, value: unknown];

interface SendButtonProps extends Omit<ButtonProps, 'disabled' | 'aria-describedby'> {
  /** In the order in which they stand in the form; empty when nothing has to be entered. */
  readonly needs: readonly Need[];
}

/** Sends the form it stands in. While something is missing it is greyed and says what (design §9: no dead ends). */
export function SendButton({ needs, children, ...button }: SendButtonProps) {
  const hintId = useId();
  const missing = missingOf(needs);
  return (
    <span className="send-line">
      <Button
        type="primary"
        htmlType="submit"
        {...button}
        disabled={missing.length > 0}
        aria-describedby={missing.length > 0 ? hintId : undefined}
      >
        {children}
      </Button>
      {missing.length > 0 && (
        <span className="missing" id={hintId}>
          还差：{missing.join('、')}
        </span>
      )}
    </span>
  );
}

/** Labels of what is not there yet: blank text, nothing chosen, a condition that does not hold. */
function missingOf(needs: readonly Need[]): readonly string[] {
  return needs.filter(([, value]) => !isThere(value)).map(([label]) => label);
}

function isThere(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== false;
}
