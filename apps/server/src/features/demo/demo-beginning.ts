import type { County } from '@tongban/domain/catalogue';
import type { DemoLogin } from './demo-logins.ts';
import { inventedName } from './demo-names.ts';
import { firstPeople, personIdOf } from './demo-people.ts';

/**
 * Who else is in post where nothing was delegated yet: somebody who may keep a seal in each township that has nobody (E-12),
 * so that a whole county can be prepared and started by whoever tries it.
 */
export function beginningLogins({ code, townships }: County): readonly DemoLogin[] {
  const kept = firstPeople.flatMap(({ post, townshipName }) =>
    post === 'township_seal_keeper' ? [townshipName] : [],
  );
  return townships
    .filter(({ name }) => !kept.includes(name))
    .map(({ name }, index) => ({
      loginName: `keeper-new${index + 1}`,
      person: {
        personId: personIdOf(701 + index),
        name: inventedName(400 + index),
        post: 'township_seal_keeper',
        employment: 'public_institution',
        body: 'township',
        countyCode: code,
        townshipName: name,
      },
    }));
}
