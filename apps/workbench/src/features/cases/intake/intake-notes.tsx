import type { ItemFormView } from '@tongban/contract';

/** What the guide says, beside the form: for explaining to the applicant. */
export function IntakeNotes({ form }: { readonly form: ItemFormView }) {
  return (
    <aside className="intake-notes" aria-label="办事指南要点">
      <h2>
        办事指南要点
        {form.reference && <span className="tag tag-flag">参考</span>}
      </h2>
      <h3>办理时限</h3>
      <p>{form.limitsText || '待县补充'}</p>
      <h3>办理条件</h3>
      <p className="lines">{form.conditionsNote || '待县补充'}</p>
      {form.reference && <p className="faint">标“参考”的内容尚未经县级部门确认，以县级部门公布的为准。</p>}
    </aside>
  );
}
