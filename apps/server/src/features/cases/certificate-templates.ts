import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const templateSchema = z.strictObject({
  itemId: z.string(),
  /** The title of the paper; where an answer decides it, by that answer. */
  title: z.union([
    z.string(),
    z.strictObject({ field: z.string(), titles: z.record(z.string(), z.string()) }),
  ]),
  holder: z.strictObject({ label: z.string(), field: z.string() }),
  fields: z.array(z.strictObject({ label: z.string(), field: z.string() })),
  /** Term in years from the day of issue; null = the paper names none. */
  validYears: z.number().int().positive().nullable(),
});

export type CertificateTemplate = z.infer<typeof templateSchema>;
export type CertificateTemplates = ReadonlyMap<string, CertificateTemplate>;

/** The result papers that this version can make, by item; an item without one cannot be decided here. Throws on a bad file. */
export function loadCertificateTemplates(dataDir: string): CertificateTemplates {
  const folder = join(dataDir, 'certificate-templates');
  if (!existsSync(folder)) throw new Error(`${folder} is missing.`);
  const templates = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const parsed = templateSchema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (!parsed.success) throw new Error(`certificate-templates/${name}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
  return new Map(templates.map((template) => [template.itemId, template]));
}
