import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { ExportLinks } from '../../../shell/export-links.tsx';
import { ListRows } from '../../../shell/list-rows.tsx';
import { PageHead } from '../../../shell/page-head.tsx';
import { Pager } from '../../../shell/pager.tsx';
import { useSession } from '../../sessions/use-session.ts';
import { caseListQuery, exportAddress } from './case-list-query.ts';
import { CaseTable } from './case-table.tsx';
import { ClaimBar } from './claim-bar.tsx';
import { HandOverBar } from './hand-over-bar.tsx';
import { QueueEmpty } from './queue-empty.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { type QueueKey, stepRow } from './queue-keys.ts';
import type { QueueSearch } from './queue-search.ts';
import { QueueTabs } from './queue-tabs.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useChosen } from './use-chosen.ts';
import { useClaimMany } from './use-claim-many.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import './queue.css';

/** What lies with the reader's posts, and everything else that they may read. */
export function QueuePage() {
  const search = getRouteApi('/queue').useSearch();
  const navigate = useNavigate();
  const [showsHelp, setShowsHelp] = useState(false);
  const searchBox = useRef<InputRef>(null);
  const table = useRef<HTMLTableElement>(null);
  const { permissions } = useSession();
  const chosen = useChosen();
  const claim = useClaimMany();
  const list = useQuery({ ...caseListQuery(search), placeholderData: keepPreviousData });
  const show = (part: QueueSearch) =>
    void navigate({ to: '/queue', search: { ...search, after: undefined, ...part } });
  const claimChosen = (release: boolean) => {
    const caseIds = [...chosen.ids];
    if (caseIds.length > 0) claim.mutate({ caseIds, release }, { onSettled: chosen.clear });
  };
  const chooseFocused = () =>
    document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  useQueueKeys((key: QueueKey) => {
    if (key === 'search') searchBox.current?.focus({ cursor: 'all' });
    else if (key === 'help') setShowsHelp(true);
    else if (key === 'choose') chooseFocused();
    else if (key === 'claim') claimChosen(false);
    else if (key === 'intake') {
      if (permissions.includes('intake')) void navigate({ to: '/intake' });
    } else focusRow(table.current, key === 'next' ? 1 : -1);
  });
  return (
    <>
      <PageHead title="办件">
        <ExportLinks addressOf={(format) => exportAddress(search, format)} />
        <Button className="keys-help" onClick={() => setShowsHelp(true)}>
          快捷键
        </Button>
        {permissions.includes('intake') && (
          <Button type="primary" onClick={() => void navigate({ to: '/intake' })}>
            新收件
          </Button>
        )}
      </PageHead>
      <QueueTabs current={search.queue ?? 'waiting'} onChoose={(queue) => show({ queue })} />
      <QueueFilters search={search} onChange={show} searchBox={searchBox} />
      <ClaimBar count={chosen.ids.size} claim={claim} onClaim={claimChosen} onClear={chosen.clear} />
      <ListRows query={list} rowsOf={({ cases }) => cases} empty={<QueueEmpty search={search} />}>
        {({ cases, next }) => (
          <>
            {search.flag === 'power_ended' && permissions.includes('cases') && (
              <HandOverBar
                chosen={cases.filter(({ id }) => chosen.ids.has(id))}
                count={cases.length}
                onChooseAll={() => chosen.choose(cases.map(({ id }) => id))}
                onSent={chosen.clear}
              />
            )}
            <CaseTable cases={cases} table={table} chosen={chosen.ids} onChoose={chosen.toggle} />
            <Pager count={cases.length} unit="件" after={search.after} next={next} />
          </>
        )}
      </ListRows>
      {showsHelp && <ShortcutHelp onClose={() => setShowsHelp(false)} />}
    </>
  );
}

function focusRow(table: HTMLTableElement | null, step: 1 | -1): void {
  const links = [...(table?.querySelectorAll<HTMLAnchorElement>('tbody th a') ?? [])];
  const current = links.indexOf(document.activeElement as HTMLAnchorElement);
  links[stepRow(current, step, links.length)]?.focus();
}
