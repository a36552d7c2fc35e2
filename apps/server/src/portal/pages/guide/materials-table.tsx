import type { MaterialForm, MaterialRequirement, MaterialSource } from '@tongban/domain/catalogue';
import { DataTable } from '../../components/data-table.tsx';

const FORM_WORDS: Readonly<Record<MaterialForm, string>> = {
  original: '原件',
  copy: '复印件',
  electronic: '电子件',
};

const SOURCE_WORDS: Readonly<Record<MaterialSource, string>> = {
  applicant: '申请人自备',
  issued_licence: '已领取的证照',
  government: '政府部门出具',
};

/** The list of materials: what is needed, when, where it comes from, in what form, and what need not be brought. */
export function MaterialsTable({ materials }: { readonly materials: readonly MaterialRequirement[] }) {
  const always = materials.filter(({ required }) => required === true).length;
  return (
    <DataTable
      dense
      caption={`必交${always}项，按情形提交${materials.length - always}项；能共享核验的，不要求您重复提交`}
      columns={[
        { key: 'name', label: '材料名称' },
        { key: 'needed', label: '什么情况需要' },
        { key: 'source', label: '从哪里来' },
        { key: 'submit', label: '怎么提交' },
      ]}
      rows={materials.map((material) => ({
        id: material.id,
        cells: {
          name: (
            <>
              {material.name}
              {material.note !== null && <span className="cell-note">{material.note}</span>}
            </>
          ),
          needed: neededText(material),
          source: SOURCE_WORDS[material.source],
          submit: submitText(material),
        },
      }))}
    />
  );
}

/** When a material is needed, in words. */
function neededText({ required, condition }: MaterialRequirement): string {
  if (required === true) return '必交';
  return required === 'conditional' && condition !== null ? condition : '自愿提交';
}

/** What a licence on file or sharing between departments proves need not be brought (国令716 art. 7). */
function submitText({ source, reusableLicence, form, copies }: MaterialRequirement): string {
  if (reusableLicence !== null) return `能核验电子证照（${reusableLicence}）的免交；核验不到的，带原件`;
  if (source === 'government') return '由政府部门共享取得，不用提交';
  return `${FORM_WORDS[form]}${copies}份`;
}
