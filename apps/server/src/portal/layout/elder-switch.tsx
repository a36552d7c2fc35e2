import { CsrfField } from '../components/csrf-field.tsx';
import { Icon } from '../components/icon.tsx';

export type ElderSwitchProps = {
  /** Elder mode is on now. */
  readonly on: boolean;
  readonly csrfToken: string;
  /** Path of this page, to come back to. */
  readonly returnTo: string;
  readonly action?: string;
};

/** Turns large type on or off by a post (no writes by GET): fields `elder` = on|off and `returnTo`. */
export function ElderSwitch({ on, csrfToken, returnTo, action = '/elder-mode' }: ElderSwitchProps) {
  return (
    <form className="elder-switch" method="post" action={action}>
      <CsrfField token={csrfToken} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <button type="submit" className="button button-quiet" name="elder" value={on ? 'off' : 'on'}>
        <Icon name="text" />
        {on ? '标准版' : '长辈版'}
      </button>
    </form>
  );
}
