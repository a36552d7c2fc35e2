import type { CatalogueItem } from '@tongban/domain/catalogue';
import { z } from 'zod';
import type { GuideFile } from './guide-file.ts';
import { guideFaults } from './load-guides.ts';
import { powerTypeSchema } from './power-type-schema.ts';
import { ReferenceDataError, readDataFile } from './read-data-file.ts';

const text = z.string().min(1);
const catalogueSchema = z.array(
  z.strictObject({
    no: z.int().positive(),
    name: text,
    powerType: powerTypeSchema,
    delegatingDepartment: text,
    supervisingDepartment: text,
  }),
);

/** The annex of the founding document has 49 rows. */
const CATALOGUE_SIZE = 49;

/**
 * Reads data/catalogue.json and gives every row its id: the slug of its guide.
 * @throws ReferenceDataError if a row is missing, has no guide, or its guide says something else.
 */
export function loadCatalogue(dataDir: string, guides: readonly GuideFile[]): readonly CatalogueItem[] {
  const rows = readDataFile(dataDir, 'catalogue.json', catalogueSchema);
  const faults = rows.flatMap((row, index) => rowFaults(row.no, index, guides));
  if (rows.length !== CATALOGUE_SIZE) {
    faults.push(`catalogue.json (whole file): ${rows.length} rows instead of ${CATALOGUE_SIZE} (R-2.1.2)`);
  }
  if (guides.length !== rows.length)
    faults.push(`guides (folder): ${guides.length} guides, ${rows.length} rows`);
  const items = rows.flatMap(({ no, ...row }) => {
    const guide = guides.find((each) => each.no === no);
    if (guide === undefined) return [];
    const item = { id: guide.slug, catalogueNo: no, ...row };
    faults.push(...guideFaults(guide, item));
    return [item];
  });
  if (faults.length > 0) throw new ReferenceDataError(faults);
  return items;
}

function rowFaults(no: number, index: number, guides: readonly GuideFile[]): string[] {
  return [
    ...(no === index + 1 ? [] : [`catalogue.json ${index}.no: ${no} instead of ${index + 1}`]),
    ...(guides.some((guide) => guide.no === no)
      ? []
      : [`catalogue.json ${index}.no: item ${no} has no guide`]),
  ];
}
