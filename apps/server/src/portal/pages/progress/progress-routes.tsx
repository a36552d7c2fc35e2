import type { TrackingView } from '@tongban/contract';
import { trackCase } from '../../../features/cases/index.ts';
import { findItem } from '../../../features/catalogue/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { problemOfOutcome } from '../../../platform/http/problem-of-outcome.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { FieldError } from '../../components/error-summary.tsx';
import { type Answer, page } from '../../site/answer.ts';
import { bindForm, bindPage, type PageCall } from '../../site/bind-page.ts';
import { one, queryText } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { ProgressPage, type ProgressPageProps } from './progress-page.tsx';
import { TrackingPage } from './tracking-page.tsx';
import type { TrackingPageProps } from './tracking-page-props.ts';

/** What was typed to see a case. */
export interface TypedKey {
  readonly number: string;
  readonly code: string;
}

/** `/progress`: nothing personal in an address, so the answer comes by post. */
export function progressRoutes(app: HttpApp, site: Site): void {
  bindPage(app, site, '/progress', async (call) =>
    askAgain(call, { notice: queryText(call.query, 'kept') === '' ? null : TOO_LATE }),
  );
  bindForm(
    app,
    site,
    '/progress',
    async (call) => {
      const key = { number: one(call.fields, 'number').trim(), code: one(call.fields, 'code').trim() };
      const errors = blanks(key);
      if (errors.length > 0) return askAgain(call, { number: key.number, errors }, 422);
      const outcome = await trackCase(site.ctx, key);
      return outcome.kind === 'done'
        ? page(<TrackingPage {...trackingProps(site, call, outcome.value, key)} />)
        : refuse(call, key, outcome);
    },
    async (call) =>
      askAgain(call, {
        number: one(call.fields, 'number'),
        notice: TOO_LATE,
      }),
  );
}

const TOO_LATE = {
  title: '页面打开的时间太久，刚才没有提交',
  text: '请重新填写办件编号和查询码，查询以后再继续。',
};

/** The number comes back as typed, with why nothing is shown. */
export function refuse(
  call: PageCall,
  { number }: TypedKey,
  outcome: Exclude<Outcome<unknown>, { kind: 'done' }>,
): Answer {
  const found = problemOfOutcome(outcome);
  const kind = call.request.server.problems.lookUp(found.code);
  const text = `${found.detail ?? kind.detail ?? ''}${found.next ?? kind.next ?? ''}`;
  const title = found.code === 'not_found' ? '没有查到办件' : kind.title;
  return askAgain(call, { number, notice: { title, text } }, kind.status);
}

/** The page of a case that was found. */
export function trackingProps(
  { ctx }: Site,
  { visit }: PageCall,
  tracking: TrackingView,
  { code }: TypedKey,
): TrackingPageProps {
  return {
    shell: visit.shell,
    csrfToken: visit.csrfToken,
    tracking,
    code,
    guide: findItem(ctx.reference, tracking.itemId)?.guide,
    maxBytes: ctx.config.maxUploadBytes,
    idempotencyKey: ctx.ids.uuid(),
  };
}

function askAgain(
  { visit }: PageCall,
  {
    number = '',
    errors = [],
    notice = null,
  }: Partial<Pick<ProgressPageProps, 'number' | 'errors' | 'notice'>>,
  status = 200,
): Answer {
  const body = (
    <ProgressPage
      shell={visit.shell}
      csrfToken={visit.csrfToken}
      number={number}
      errors={errors}
      notice={notice}
    />
  );
  return page(body, status);
}

function blanks({ number, code }: TypedKey): FieldError[] {
  return [
    ...(number === '' ? [{ name: 'number', message: '请填写办件编号。' }] : []),
    ...(code === '' ? [{ name: 'code', message: '请填写查询码，或者申请人证件号码的后四位。' }] : []),
  ];
}
