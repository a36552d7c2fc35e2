import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** Thrown at start when reference data is unusable; one line a fault: file, field, what is wrong. */
export class ReferenceDataError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`reference data is unusable:\n${faults.join('\n')}`);
    this.name = 'ReferenceDataError';
    this.faults = faults;
  }
}

/**
 * Reads and checks one JSON file of the data folder.
 * @throws ReferenceDataError naming the file and every field at fault.
 */
export function readDataFile<T>(dataDir: string, name: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parseJson(join(dataDir, name), name));
  if (result.success) return result.data;
  throw new ReferenceDataError(
    result.error.issues.map((issue) => `${name} ${issue.path.join('.') || '(whole file)'}: ${issue.message}`),
  );
}

/** Names of the JSON files in a folder of the data folder, sorted. */
export function jsonFilesIn(dataDir: string, folder: string): readonly string[] {
  return readdirSync(join(dataDir, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function parseJson(path: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ReferenceDataError([
      `${name} (whole file): ${error instanceof Error ? error.message : 'unreadable'}`,
    ]);
  }
}
