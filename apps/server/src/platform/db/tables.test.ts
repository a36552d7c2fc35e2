import type { Kysely } from 'kysely';
import { expectTypeOf, it } from 'vitest';
import type { Tables } from './tables.ts';

declare module './tables.ts' {
  interface Tables {
    table_of_a_feature: { county_id: string; id: string };
  }
}

it('design §3: a feature adds its tables beside its store', () => {
  expectTypeOf<Tables['table_of_a_feature']['id']>().toEqualTypeOf<string>();
  expectTypeOf<Kysely<Tables>['selectFrom']>().toBeCallableWith('table_of_a_feature');
});
