import type { Instant } from '@tongban/domain/time';
import canonicalize from 'canonicalize';
import { decryptField, encryptField, type FieldPlace } from '../crypto/field-encryption.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { sm3Hex } from '../crypto/sm3.ts';
import type { Tx } from '../db/transaction.ts';
import type { Ids } from '../ids.ts';

/** Content about a person that stays out of the ledger. */
export interface NewPersonal {
  readonly countyId: string;
  /** What it is, for example the name of a form; no personal data in here. */
  readonly kind: string;
  readonly content: unknown;
  readonly at: Instant;
}

/** What the ledger may hold of personal content: its id and the salted SM3 commitment. */
export interface PersonalReference {
  readonly id: string;
  readonly commitment: string;
}

const saltLength = 16;

/** Encrypts and stores content; the commitment is SM3(salt + RFC 8785 JSON of the content) (design §6). */
export async function putPersonal(
  tx: Tx,
  keys: KeyRing,
  ids: Ids,
  personal: NewPersonal,
): Promise<PersonalReference> {
  const row = sealPersonal(keys, ids, personal);
  await tx.insertInto('personal_content').values(row).execute();
  return { id: row.id, commitment: row.commitment };
}

/** A content that is sealed before it is known whether it is needed: the reference for the ledger, and the saving. */
export function preparePersonal(
  keys: KeyRing,
  ids: Ids,
  personal: NewPersonal,
): { readonly reference: PersonalReference; readonly save: (tx: Tx) => Promise<void> } {
  const row = sealPersonal(keys, ids, personal);
  return {
    reference: { id: row.id, commitment: row.commitment },
    save: async (tx) => {
      await tx.insertInto('personal_content').values(row).execute();
    },
  };
}

/** The row of a new content, encrypted. */
export function sealPersonal(keys: KeyRing, ids: Ids, { countyId, kind, content, at }: NewPersonal) {
  const id = ids.uuid();
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError('Personal content must be a JSON value.');
  const salt = Buffer.from(ids.randomBytes(saltLength)).toString('hex');
  return {
    county_id: countyId,
    id,
    kind,
    ciphertext: encryptField(keys, placeOf(countyId, id), text),
    salt,
    commitment: sm3Hex(salt + text),
    created_at: at,
    erased_at: null,
  };
}

/** Content by id: the value; `erased` when it was erased; undefined when there is none. Throws when it was altered. */
export async function readPersonal(
  tx: Tx,
  keys: KeyRing,
  countyId: string,
  id: string,
): Promise<{ content: unknown } | 'erased' | undefined> {
  return (await readPersonals(tx, keys, countyId, [id])).get(id);
}

/** Several contents of one county at once, by id; ids without a row have no entry. */
export async function readPersonals(
  tx: Tx,
  keys: KeyRing,
  countyId: string,
  ids: readonly string[],
): Promise<Map<string, { content: unknown } | 'erased'>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('personal_content')
    .select(['id', 'ciphertext', 'salt', 'commitment'])
    .where('county_id', '=', countyId)
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map((row): [string, { content: unknown } | 'erased'] => {
      if (row.ciphertext === null) return [row.id, 'erased'];
      const text = decryptField(keys, placeOf(countyId, row.id), row.ciphertext);
      if (sm3Hex(row.salt + text) !== row.commitment) {
        throw new Error(`personal_content ${countyId}/${row.id} does not fit its commitment.`);
      }
      return [row.id, { content: JSON.parse(text) }];
    }),
  );
}

/** Erases content and salt; the commitment stays, so the ledger stays whole. False when there was nothing to erase. */
export async function erasePersonal(tx: Tx, countyId: string, id: string, at: Instant): Promise<boolean> {
  const result = await tx
    .updateTable('personal_content')
    .set({ ciphertext: null, salt: null, erased_at: at })
    .where('county_id', '=', countyId)
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** A page of the keys of all contents, after the given one. */
export async function pageOfPersonal(
  tx: Tx,
  after: { readonly countyId: string; readonly id: string } | undefined,
  limit: number,
): Promise<{ countyId: string; id: string }[]> {
  let query = tx
    .selectFrom('personal_content')
    .select(['county_id', 'id'])
    .orderBy('county_id')
    .orderBy('id');
  if (after) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('county_id', 'id'), '>', tuple(after.countyId, after.id)),
    );
  }
  const rows = await query.limit(limit).execute();
  return rows.map((row) => ({ countyId: row.county_id, id: row.id }));
}

function placeOf(countyId: string, id: string): FieldPlace {
  return { table: 'personal_content', column: 'ciphertext', row: `${countyId}/${id}` };
}
