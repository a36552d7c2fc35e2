import type { MultipartForm } from '../../platform/auth/read-multipart.ts';
import type { Outcome } from '../../platform/outcome.ts';
import type { FieldError } from '../components/error-summary.tsx';

type PostedFile = MultipartForm['files'][number];

/** Takes in files one after the other; a refused one is a mistake of its field, in the words of the file check. */
export async function stageFiles<T>(
  files: readonly PostedFile[],
  stage: (file: PostedFile) => Promise<Outcome<T>>,
): Promise<{ readonly staged: readonly (T & { readonly field: string })[]; readonly errors: FieldError[] }> {
  const staged: (T & { field: string })[] = [];
  const wrong = new Map<string, string>();
  for (const file of files) {
    const outcome = await stage(file);
    if (outcome.kind === 'done') staged.push({ ...outcome.value, field: file.field });
    else wrong.set(file.field, `${wrong.get(file.field) ?? ''}${refusalText(file, outcome)}`);
  }
  return { staged, errors: [...wrong].map(([name, message]) => ({ name, message })) };
}

function refusalText({ name }: PostedFile, outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): string {
  if (outcome.kind !== 'problem') return `文件“${name}”没有保存成功，请重新选择。`;
  const { detail = '', next = '' } = outcome.problem;
  return `${detail}${next}`;
}
