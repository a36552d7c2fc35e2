import { CsrfField } from '../../components/csrf-field.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { CountyChoice, type CountyChoiceProps } from './county-choice.tsx';

/** Asks which county's places a visitor wants to see. */
export function CountyChoicePage({ shell, ...choice }: CountyChoiceProps & { readonly shell: PageShell }) {
  return (
    <Page
      shell={shell}
      title="选择县区"
      current="places"
      crumbs={[{ label: '首页', href: '/' }, { label: '选择县区' }]}
      noIndex
    >
      <PageHeading
        title="您想在哪个县区办事？"
        lead="选好以后，办事指南和服务网点先显示这个县区的地点。随时可以换，不影响您到其他县区办理。"
      />
      <CountyChoice {...choice} />
      {choice.chosen !== undefined && (
        <form className="county-choice" method="post" action="/county">
          <CsrfField token={choice.csrfToken} />
          <input type="hidden" name="returnTo" value={choice.returnTo} />
          <button type="submit" className="button button-quiet" name="county" value="">
            不再记住我的选择
          </button>
        </form>
      )}
    </Page>
  );
}
