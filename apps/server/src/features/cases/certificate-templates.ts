import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const years = z.number().int().positive();

const templateSchema = z.strictObject({
  itemId: z.string(),
  /** The title of the paper; where an answer decides it, by that answer. */
  title: z.union([
    z.string(),
    z.strictObject({ field: z.string(), titles: z.record(z.string(), z.string()) }),
  ]),
  holder: z.strictObject({ label: z.string(), field: z.string() }),
  /** An `optional` row is left out where its field was not answered; any other stays, blank, and forbids the seal (E-14). */
  fields: z.array(
    z.strictObject({ label: z.string(), field: z.string(), optional: z.literal(true).optional() }),
  ),
  /** Term in years from the day of issue, where an answer decides it, by that answer; null = the paper names none. */
  validYears: z.union([
    years.nullable(),
    z.strictObject({ field: z.string(), years: z.record(z.string(), years) }),
  ]),
});

export type CertificateTemplate = z.infer<typeof templateSchema>;
export type CertificateTemplates = ReadonlyMap<string, CertificateTemplate>;

/** The result papers by item: one for each item that is decided here. Throws on a bad file. */
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
