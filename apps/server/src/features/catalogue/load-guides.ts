import { createHash } from 'node:crypto';
import type { CatalogueItem, Guide } from '@tongban/domain/catalogue';
import canonicalize from 'canonicalize';
import { type GuideFile, guideFileSchema } from './guide-file.ts';
import { jsonFilesIn, ReferenceDataError, readDataFile } from './read-data-file.ts';

/**
 * Reads data/guides: one reference guide an item, in the order of the catalogue.
 * @throws ReferenceDataError
 */
export function loadGuides(dataDir: string): readonly { file: GuideFile; guide: Guide }[] {
  return jsonFilesIn(dataDir, 'guides').map((name) => {
    const file = readDataFile(dataDir, name, guideFileSchema);
    const expected = `guides/${String(file.no).padStart(2, '0')}-${file.slug}.json`;
    if (name !== expected)
      throw new ReferenceDataError([`${name} slug: the file must be called ${expected}`]);
    return { file, guide: toGuide(file) };
  });
}

/** What the catalogue says of an item must be what its guide says; returns the faults. */
export function guideFaults(file: GuideFile, item: Omit<CatalogueItem, 'id'>): readonly string[] {
  const name = `guides/${String(file.no).padStart(2, '0')}-${file.slug}.json`;
  return [
    ...(file.name === item.name ? [] : [`${name} name: the catalogue says ${item.name}`]),
    ...(file.powerType === item.powerType ? [] : [`${name} powerType: the catalogue says ${item.powerType}`]),
  ];
}

function toGuide(file: GuideFile): Guide {
  const { no: _no, slug, powerType: _powerType, ...content } = file;
  return { ...content, itemId: slug, revision: revisionOf(file) };
}

/** SM3 of the canonical JSON (RFC 8785): layout of the file does not count, every word does. */
function revisionOf(file: GuideFile): string {
  return createHash('sm3')
    .update(canonicalize(file) ?? '')
    .digest('hex');
}
