import type { ReactNode } from 'react';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { placeHref } from './place-links.ts';

/** Where a public record is, as its JSON says. */
export interface RecordPlace {
  readonly countyId: string;
  readonly countyName: string;
  readonly townshipId: string;
  readonly townshipName: string;
}

export type TownshipFrameProps = {
  readonly shell: PageShell;
  readonly place: RecordPlace;
  readonly title: string;
  readonly path: string;
  readonly jsonHref: string;
  readonly feedHref?: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
};

/** A page of what is public of a township, below the township's own. */
export function TownshipFrame(props: TownshipFrameProps) {
  const { shell, place, title, path, jsonHref, feedHref, lead, children } = props;
  const { countyId, countyName, townshipId, townshipName } = place;
  return (
    <Page
      shell={shell}
      title={`${townshipName}${title}`}
      current="places"
      path={path}
      jsonHref={jsonHref}
      description={`${countyName}${townshipName}${title}。`}
      crumbs={[
        { label: '首页', href: '/' },
        { label: '服务网点', href: '/places' },
        { label: countyName, href: placeHref(countyId) },
        { label: townshipName, href: placeHref(countyId, townshipId) },
        { label: title },
      ]}
      {...(feedHref === undefined ? {} : { feedHref })}
    >
      <PageHeading eyebrow={`${countyName}　${townshipName}`} title={title} lead={lead} />
      {children}
    </Page>
  );
}
