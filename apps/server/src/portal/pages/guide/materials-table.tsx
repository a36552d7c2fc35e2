import type { MaterialForm, MaterialRequirement, MaterialSource } from '@tongban/domain/catalogue';
import { DataTable } from '../../components/data-table.tsx';

const FORM_WORDS: Readonly<Record<MaterialForm, string>> = {
  original: '原件',
  copy: '复印件',
  electronic: '电子件',
};

const SOURCE_WORDS: Readonly<Record<MaterialSource, string>> = {
  applicant: '申请人准备',
  issued_licence: '已发的证照',
  government: '政府部门出具',
};

/** The list of materials: what is needed, when, in what form, and what need not be brought. */
export function MaterialsTable({ materials }: { readonly materials: readonly MaterialRequirement[] }) {
  return (
    <DataTable
      caption={`共${materials.length}项；凡能共享核验的，不要求您重复提交`}
      columns={[
        { key: 'name', label: '材料名称' },
        { key: 'needed', label: '什么时候需要' },
        { key: 'form', label: '形式和份数' },
        { key: 'source', label: '来源' },
        { key: 'note', label: '说明' },
      ]}
      rows={materials.map((material) => ({
        id: material.id,
        cells: {
          name: material.name,
          needed: neededText(material),
          form: `${FORM_WORDS[material.form]}，${material.copies}份`,
          source: SOURCE_WORDS[material.source],
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
