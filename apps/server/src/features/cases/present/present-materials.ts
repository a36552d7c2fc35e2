import type { CaseView } from '@tongban/contract';
import type { Guide } from '@tongban/domain/catalogue';
import type { CaseParts } from './case-parts.ts';

type MaterialView = CaseView['materials'][number];

/**
 * The materials in the order of the guide: whatever was filed, and what must be filed whether it was or not; then the files
 * that answer fields of the form, and what an older revision asked for.
 */
export function presentMaterials(parts: Pick<CaseParts, 'state' | 'found' | 'files'>): MaterialView[] {
  const { state, found } = parts;
  const filed = new Set(state.materials.map(({ materialId }) => materialId));
  const listed = found.guide.materials.filter(({ id, required }) => required === true || filed.has(id));
  const known = new Set(found.guide.materials.map(({ id }) => id));
  const labels = new Map(found.guide.formFields.map(({ id, label }) => [id, label]));
  const older = [...filed].filter((id) => !known.has(id)).map((id) => ({ id, name: labels.get(id) ?? id }));
  return [...listed, ...older].map(({ id, name }) => ({
    materialId: id,
    name,
    files: filesOf(parts, id),
  }));
}

function filesOf({ state, files }: Pick<CaseParts, 'state' | 'files'>, id: string): MaterialView['files'] {
  return state.materials.flatMap(({ materialId, fileId, round }) => {
    const file = files.get(fileId);
    if (materialId !== id || file === undefined) return [];
    return [{ id: fileId, name: file.name, mediaType: file.mediaType, bytes: file.bytes, round }];
  });
}

/** What the notice form may ask for. */
export function requiredMaterials({ materials }: Guide): CaseView['item']['requiredMaterials'] {
  return materials.map(({ id, name, required }) => ({
    id,
    name,
    required: required === 'conditional' ? 'conditional' : required ? 'yes' : 'no',
  }));
}
