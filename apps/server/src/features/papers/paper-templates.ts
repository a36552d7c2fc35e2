import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGREEMENT_SECTIONS, type DelegationMode } from '@tongban/domain/delegation';
import { z } from 'zod';
import { BUNDLED_DATA_DIR } from '../catalogue/index.ts';

const KINDS = Object.keys(AGREEMENT_SECTIONS) as DelegationMode[];

const text = z.string().trim().min(1);

const memoSchema = z.strictObject({
  dutyBoundaries: z.strictObject({ entrusted_decision: text, entrusted_acceptance: text }),
  channel: text,
});

/** Reference texts to write drafts from: 参考, until a county has checked its own. */
export interface PaperTemplates {
  /** By kind, then by the key of the section. */
  readonly agreements: Readonly<Record<DelegationMode, Readonly<Record<string, string>>>>;
  readonly memo: z.infer<typeof memoSchema>;
}

/** The texts of data/agreements, read once. Throws on a section too few or too many. */
export function paperTemplates(): PaperTemplates {
  loaded ??= loadPaperTemplates(BUNDLED_DATA_DIR);
  return loaded;
}

let loaded: PaperTemplates | undefined;

function loadPaperTemplates(dataDir: string): PaperTemplates {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(dataDir, 'agreements', `${name}.json`), 'utf8'));
  const sectionsOf = (kind: DelegationMode) => {
    const keys = AGREEMENT_SECTIONS[kind].map(({ key }) => key);
    const schema = z.strictObject({
      kind: z.literal(kind),
      sections: z.strictObject(Object.fromEntries(keys.map((key) => [key, text]))),
    });
    return schema.parse(read(kind.replaceAll('_', '-'))).sections;
  };
  return {
    agreements: Object.fromEntries(
      KINDS.map((kind) => [kind, sectionsOf(kind)]),
    ) as PaperTemplates['agreements'],
    memo: memoSchema.parse(read('memo')),
  };
}
