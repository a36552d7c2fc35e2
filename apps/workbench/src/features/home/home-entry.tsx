import { Link } from '@tanstack/react-router';
import type { HomeEntryView } from '@tongban/contract';

/** One number with its words; all of it leads to the list that was counted. */
export function HomeEntry({ of }: { readonly of: HomeEntryView }) {
  const { link } = of;
  if (link === null) return <span className={classOf(of)}>{wordsOf(of)}</span>;
  if (link.site === 'portal') {
    return (
      <a className={classOf(of)} href={link.to} target="_blank" rel="noreferrer">
        {wordsOf(of)}
      </a>
    );
  }
  return (
    <Link className={classOf(of)} to={link.to} search={link.search}>
      {wordsOf(of)}
    </Link>
  );
}

function wordsOf({ label, hint, count, more }: HomeEntryView) {
  return (
    <>
      {count !== null && (
        <b>
          {count}
          {more && '+'}
        </b>
      )}
      <span className="home-label">{label}</span>
      {hint !== null && <small>{hint}</small>}
    </>
  );
}

function classOf({ count, late }: HomeEntryView): string {
  const tone = late ? 'home-late' : count === 0 ? 'home-none' : '';
  return `home-entry ${count === null ? 'home-lead' : ''} ${tone}`.trim();
}
