import type { LawRef } from '@tongban/domain/catalogue';
import { z } from 'zod';
import { jsonFilesIn, ReferenceDataError, readDataFile } from './read-data-file.ts';

const text = z.string().min(1);
const day = z.iso.date().nullable();
const lawSchema = z
  .strictObject({
    id: text,
    title: text,
    number: text.nullable(),
    validFrom: day,
    validUntil: day,
    checked: z.boolean(),
    checkedAsOf: day,
    note: text,
    articles: z.array(z.strictObject({ article: text, gist: text })),
  })
  .refine((law) => law.checked === (law.checkedAsOf !== null), {
    path: ['checkedAsOf'],
    message: 'a checked text has the day of the check, an unchecked one has none',
  })
  .refine((law) => law.checked || law.articles.length === 0, {
    path: ['articles'],
    message: 'articles of a text that was not read must not be cited',
  });

/**
 * Reads data/law: the texts that the system itself cites.
 * @throws ReferenceDataError
 */
export function loadLaws(dataDir: string): readonly LawRef[] {
  return jsonFilesIn(dataDir, 'law').map((name) => {
    const law = readDataFile(dataDir, name, lawSchema);
    if (name !== `law/${law.id}.json`)
      throw new ReferenceDataError([`${name} id: must be the name of the file`]);
    return law;
  });
}
