import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { siteName } from './navigation.ts';
import { type FooterInfo, SiteFooter } from './site-footer.tsx';
import { SiteHeader, type SiteHeaderProps } from './site-header.tsx';

/** What is the same for every page of one request. */
export type PageShell = Omit<SiteHeaderProps, 'current'> & {
  readonly footer: FooterInfo;
  /** Large type is on. */
  readonly elder: boolean;
  readonly stylesheetHref: string;
  readonly iconHref?: string;
  /** A module that only makes things nicer; every page works without it. */
  readonly scriptHref?: string;
  /** Address of the site without a slash at its end; undefined when the operator has not told it. */
  readonly origin?: string;
};

export type PageProps = {
  readonly shell: PageShell;
  /** Without the name of the site; the front page leaves it out. */
  readonly title?: string;
  /** The form came back with mistakes: the title says so first, for those who listen. */
  readonly wrong?: boolean;
  readonly current?: SiteHeaderProps['current'];
  readonly crumbs?: readonly Crumb[];
  /** Personal pages are not for search engines. */
  readonly noIndex?: boolean;
  readonly description?: string;
  /** Path of the page without what only filters or remembers: the one address by which it is known. */
  readonly path?: string;
  /** The same as JSON, in the API. */
  readonly jsonHref?: string;
  /** What is new of it, as Atom. */
  readonly feedHref?: string;
  readonly children: ReactNode;
};

/** The HTML document: one heading 1 belongs in `children`. */
export function Page({
  shell,
  title,
  wrong,
  current,
  crumbs = [],
  noIndex,
  description,
  path,
  jsonHref,
  feedHref,
  children,
}: PageProps) {
  const words = title === undefined ? siteName : `${title} - ${siteName}`;
  return (
    <html lang="zh-CN" data-elder={shell.elder ? 'true' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{wrong ? `需要修改：${words}` : words}</title>
        {description !== undefined && <meta name="description" content={description} />}
        {noIndex && <meta name="robots" content="noindex" />}
        {path !== undefined && <link rel="canonical" href={`${shell.origin ?? ''}${path}`} />}
        {jsonHref !== undefined && <link rel="alternate" type="application/json" href={jsonHref} />}
        {feedHref !== undefined && (
          <link rel="alternate" type="application/atom+xml" title="清单变化" href={feedHref} />
        )}
        <meta name="format-detection" content="telephone=no" />
        <link rel="stylesheet" href={shell.stylesheetHref} />
        {shell.iconHref && <link rel="icon" href={shell.iconHref} type="image/svg+xml" />}
        {shell.scriptHref && <script type="module" src={shell.scriptHref} />}
      </head>
      <body>
        <a className="skip-link" href="#main">
          跳到正文
        </a>
        <SiteHeader
          current={current}
          elderSwitch={shell.elderSwitch}
          countyDoor={shell.countyDoor}
          account={shell.account}
          ribbon={shell.ribbon}
        />
        <div className="wrap body">
          <Breadcrumb crumbs={crumbs} />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
        </div>
        <SiteFooter {...shell.footer} />
      </body>
    </html>
  );
}
