import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { BrowseNav } from './browse-nav.tsx';

export type Letter = {
  readonly letter: string;
  readonly items: readonly { readonly href: string; readonly name: string }[];
};

/** All items by the first letter of their pinyin. */
export function LettersPage({
  shell,
  letters,
}: {
  readonly shell: PageShell;
  readonly letters: readonly Letter[];
}) {
  return (
    <Page
      shell={shell}
      title="按拼音查找事项"
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '事项', href: '/items' }, { label: '按拼音' }]}
      path="/items/letters"
      jsonHref="/api/v1/items"
      description="菏泽市县乡通办事项，按名称的拼音首字母排列。"
    >
      <PageHeading title="按拼音查找" lead="按事项名称第一个字的拼音排列。" />
      <BrowseNav current="letters" />
      <nav className="letter-links" aria-label="字母">
        <ul>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="letters">
        {letters.map(({ letter, items }) => (
          <section key={letter} className="letter" aria-labelledby={`letter-${letter}`}>
            <h2 id={`letter-${letter}`}>{letter}</h2>
            <ul>
              {items.map(({ href, name }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
