import type { County, CountyId } from '@tongban/domain/catalogue';
import { CsrfField } from '../../components/csrf-field.tsx';

export type CountyChoiceProps = {
  readonly csrfToken: string;
  readonly counties: readonly Pick<County, 'id' | 'name'>[];
  readonly chosen: CountyId | undefined;
  /** Path to come back to. */
  readonly returnTo: string;
};

/** One button a county: a post, since the choice is kept (no writes by GET). */
export function CountyChoice({ csrfToken, counties, chosen, returnTo }: CountyChoiceProps) {
  return (
    <form className="county-choice" method="post" action="/county">
      <CsrfField token={csrfToken} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <ul>
        {counties.map(({ id, name }) => (
          <li key={id}>
            <button
              type="submit"
              className="county-choice-one"
              name="county"
              value={id}
              aria-pressed={id === chosen}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
