import {
  addDays,
  addMilliseconds,
  dateInShanghai,
  type Instant,
  parseInstant,
  parseLocalDate,
  startOfDay,
} from '@tongban/domain/time';
import { stateAuthority } from '../../../features/delegations/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { page, problem, redirect } from '../../site/answer.ts';
import { bindPage } from '../../site/bind-page.ts';
import { queryText } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { authorityActOf } from './authority-acts.ts';
import { AuthorityPage } from './authority-page.tsx';
import { StatementPage } from './statement-page.tsx';

const NOON_MS = 12 * 3_600_000;

/** `/authority` asks; `/authority/statement` answers for good, and checks the code of a printed answer. */
export function authorityRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  bindPage(app, site, '/authority', async ({ visit, query }) => {
    const asked = {
      place: queryText(query, 'place'),
      item: queryText(query, 'item'),
      act: queryText(query, 'act'),
      on: queryText(query, 'on'),
      known: queryText(query, 'known'),
    };
    const now = ctx.clock.now();
    const today = dateInShanghai(now);
    const isAsked = asked.place !== '' && asked.item !== '';
    const at = instantOn(asked.on, now);
    const known = asked.known === '' ? now : endOf(asked.known, now);
    if (isAsked && at !== null && known !== null && authorityActOf(asked.act) !== undefined) {
      return redirect(statementHref({ ...asked, at, known }));
    }
    const wrong = isAsked ? '环节或者日期没有填写正确，请重新选择。' : null;
    const { reference } = ctx;
    return page(<AuthorityPage shell={visit.shell} {...{ reference, asked, today, wrong }} />);
  });
  bindPage(app, site, '/authority/statement', async ({ visit, query }) => {
    const place = queryText(query, 'place');
    const item = queryText(query, 'item');
    const act = authorityActOf(queryText(query, 'act'));
    const at = parseInstant(queryText(query, 'at'));
    const knownAt = parseInstant(queryText(query, 'known'));
    // What the ledger will have recorded can be stated by nobody: the same question would get another answer later.
    if (act === undefined || at === null || knownAt === null || knownAt > ctx.clock.now()) {
      return redirect('/authority');
    }
    const statement = await stateAuthority(ctx, { place, item, act, at, knownAt });
    if (statement === undefined) return problem('not_found');
    const { code } = statement;
    const href = `${statementHref({ place, item, act, at, known: knownAt })}&code=${code}`;
    const given = queryText(query, 'code').replace(/\s/gu, '').toUpperCase();
    const { publicUrl } = ctx.config;
    return page(
      <StatementPage
        shell={visit.shell}
        statement={statement}
        href={href}
        printedHref={publicUrl === undefined ? null : `${publicUrl}${href}`}
        demo={ctx.demo}
        verified={given === '' ? null : given === code}
      />,
    );
  });
}

/** The instant that a day stands for: now if it is today, else noon in Shanghai; null when it is no day. */
function instantOn(day: string, now: Instant): Instant | null {
  const date = parseLocalDate(day);
  if (date === null) return null;
  return date === dateInShanghai(now) ? now : addMilliseconds(startOfDay(date), NOON_MS);
}

/** The last instant of a day, or now on the day itself; null when it is no day or lies ahead. */
function endOf(day: string, now: Instant): Instant | null {
  const date = parseLocalDate(day);
  if (date === null || date > dateInShanghai(now)) return null;
  return date === dateInShanghai(now) ? now : addMilliseconds(startOfDay(addDays(date, 1)), -1);
}

function statementHref(asked: {
  readonly place: string;
  readonly item: string;
  readonly act: string;
  readonly at: Instant;
  readonly known: Instant;
}): string {
  const { place, item, act, at, known } = asked;
  return `/authority/statement?${new URLSearchParams({ place, item, act, at, known })}`;
}
