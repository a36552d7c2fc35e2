import { z } from 'zod';

/** A file that was taken in although another of the same post was refused; it travels on in the form. */
const stagedSchema = z.object({
  materialId: z.string().max(120),
  uploadId: z.uuid(),
  name: z.string().max(255),
  bytes: z.number().int().nonnegative(),
});

export type StagedFile = z.infer<typeof stagedSchema>;

/** The form's hidden field; whose uploads they are is checked when they are used. */
export function stagedText(files: readonly StagedFile[]): string {
  return JSON.stringify(files);
}

/** Reads the hidden field; what is no list of uploads counts as none. */
export function stagedOf(text: string): StagedFile[] {
  try {
    const parsed = z.array(stagedSchema).max(60).safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
