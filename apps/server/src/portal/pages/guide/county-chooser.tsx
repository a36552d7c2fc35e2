import type { CountyId } from '@tongban/domain/catalogue';

export type CountyChooserProps = {
  readonly action: string;
  readonly counties: readonly { readonly id: CountyId; readonly name: string }[];
  readonly chosen?: CountyId;
  /** Part of the page to come back to. */
  readonly hash?: string;
};

/** Chooses a county by GET: nothing is kept, and the answer can be linked to. */
export function CountyChooser({ action, counties, chosen, hash }: CountyChooserProps) {
  return (
    <form className="chooser" method="get" action={hash === undefined ? action : `${action}#${hash}`}>
      <label className="field-label" htmlFor="county">
        您想在哪个县区办？
      </label>
      <div className="chooser-line">
        <select id="county" name="county" className="input" defaultValue={chosen ?? ''}>
          <option value="">请选择县区</option>
          {counties.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-secondary">
          {chosen === undefined ? '查看' : '换一个县区'}
        </button>
      </div>
    </form>
  );
}
