import type { MaterialForm, MaterialRequirement } from '@tongban/domain/catalogue';
import { DataTable } from '../../components/data-table.tsx';

const FORM_WORDS: Readonly<Record<MaterialForm, string>> = {
  original: '原件',
  copy: '复印件',
  electronic: '电子件',
};

/** The list of materials: what is needed, when, in what form, and what need not be brought. */
export function MaterialsTable({ materials }: { readonly materials: readonly MaterialRequirement[] }) {
  return (
    <DataTable
      caption={`共${materials.length}项；凡能共享核验的，不要求您重复提交`}
      columns={[
        { key: 'name', label: '材料名称' },
        { key: 'needed', label: '什么时候需要' },
        { key: 'submit', label: '怎么提交' },
        { key: 'note', label: '说明' },
      ]}
      rows={materials.map((material) => ({
        id: material.id,
        cells: {
          name: material.name,
          needed: neededText(material),
          submit: submitText(material),
          note: material.note ?? '—',
        },
      }))}
    />
  );
}

/** When a material is needed, in words. */
function neededText({ required, condition }: MaterialRequirement): string {
  if (required === true) return '需要';
  return required === 'conditional' && condition !== null ? condition : '自愿提交';
}

/** What a licence on file or sharing between departments proves need not be brought (国令716 art. 7). */
function submitText({ source, reusableLicence, form, copies }: MaterialRequirement): string {
  if (reusableLicence !== null) return '能共享核验的，不用提交';
  if (source === 'government') return '由政府部门共享取得，不用提交';
  return `${FORM_WORDS[form]}${copies}份`;
}
