import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemDocument } from '../../platform/http/problem.ts';
import type { ProblemPage } from '../../platform/http/send-problem.ts';
import { LinkButton } from '../components/link-button.tsx';
import { RefusalNotice } from '../components/refusal-notice.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { Page, type PageShell } from '../layout/page.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { renderPage } from '../layout/render.ts';
import { refusalsForResidents } from './refusals.ts';
import { bareShell, type Site, visitOf } from './visit.ts';

/** Says a problem to a person's browser in the look of the portal; programs and the workbench get the document. */
export function problemPageOf(site: Site): ProblemPage {
  return (request, reply, document) => {
    if (!isPersonOnPortal(request)) return null;
    reply.header('cache-control', 'no-store');
    return renderPage(
      <ProblemView shell={shellFor(site, request, reply, document.status)} document={document} />,
    );
  };
}

function isPersonOnPortal({ url, headers }: FastifyRequest): boolean {
  const isPortal = !/^\/(?:api|assets|workbench|healthz|readyz)(?:[/?]|$)/.test(url);
  return isPortal && (headers.accept ?? '').includes('text/html');
}

/** A refused post may come from another site: it gets no cookie. A server under pressure answers before it reads any. */
function shellFor(site: Site, request: FastifyRequest, reply: FastifyReply, status: number): PageShell {
  return request.method === 'GET' && status !== 503 ? visitOf(site, request, reply).shell : bareShell(site);
}

function ProblemView({ shell, document }: { readonly shell: PageShell; readonly document: ProblemDocument }) {
  const { status, detail, next, refusals = [], traceId } = document;
  const title = status === 404 && document.code === 'not_found' ? '没有找到这个页面' : document.title;
  return (
    <Page shell={shell} title={title} crumbs={[{ label: '首页', href: '/' }, { label: title }]} noIndex>
      <PageHeading title={title} lead={status === 404 && next === undefined ? undefined : detail} />
      <div className="prose">
        {refusals.length > 0 ? (
          <RefusalNotice title="原因和办法" refusals={refusalsForResidents(refusals)} />
        ) : (
          <p>{next ?? '网址可能有误，或者页面已经调整。您可以从首页重新查找，也可以直接搜索要办的事。'}</p>
        )}
        {status >= 500 && (
          <p className="fine-print">
            追踪编号：<span className="figures">{traceId}</span>
          </p>
        )}
        {status === 404 && (
          <SearchBox
            action="/search"
            label="您想办什么事？"
            hint="例如“开小饭馆”“电动车上牌”，也可以输入地名。"
          />
        )}
        <div className="actions">
          <LinkButton href="/">回到首页</LinkButton>
          <LinkButton href="/items" kind="secondary">
            查找事项
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
