import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { StreamCheckView, StreamView } from '@tongban/contract';
import { Button } from 'antd';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { RecordParts } from '../../shell/record-parts.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { instantText, shortInstant } from '../../words/dates.ts';
import './administration.css';

/** One stream as recorded, every event with what is wrong with it. */
export function StreamPage() {
  const path = getRouteApi('/ledger/$countyId/$stream').useParams();
  const stream = useQuery({
    queryKey: ['ledger', 'stream', path],
    queryFn: () =>
      answerOf(api.GET('/api/v1/administration/ledger/{countyId}/{stream}', { params: { path } })),
  });
  const check = useMutation({
    mutationFn: () =>
      answerOf(api.GET('/api/v1/administration/ledger/{countyId}/{stream}/check', { params: { path } })),
  });
  if (stream.isPending) return <Waiting />;
  if (stream.isError) return <PageProblem title="事件流" problem={problemFrom(stream.error)} />;
  const { kindName, countyName, isWhole, events } = stream.data;
  return (
    <>
      <PageHead
        title={`${kindName}事件流`}
        note={
          <>
            {countyName} <span className="hash-text">{path.stream}</span>
          </>
        }
      >
        <Button type="primary" loading={check.isPending} onClick={() => check.mutate()}>
          核验该事件流
        </Button>
        <Link className="tool-link" to="/ledger" search={{}}>
          返回台账
        </Link>
      </PageHead>
      <p className={isWhole ? 'status-good' : 'status-bad'}>
        {isWhole ? `链条完整，共${events.length}条。` : '链条有问题，见下列各条。'}
      </p>
      {check.isError && <ProblemNotice problem={problemFrom(check.error)} />}
      {check.data && <CheckResult of={check.data} />}
      <RecordParts>
        {[...events].reverse().map((event) => (
          <StreamEvent key={event.version} of={event} />
        ))}
      </RecordParts>
    </>
  );
}

function CheckResult({ of: { at, eventCount, findings } }: { readonly of: StreamCheckView }) {
  return (
    <section className="notice" role="status">
      <p className={findings.length === 0 ? 'status-good' : 'status-bad'}>
        {instantText(at)}核验{eventCount}条：
        {findings.length === 0 ? '链条完整，事件重放与存储行一致。' : `发现${findings.length}处问题。`}
      </p>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
    </section>
  );
}

function StreamEvent({ of }: { readonly of: StreamView['events'][number] }) {
  return (
    <section aria-labelledby={`event-${of.version}`}>
      <h2 id={`event-${of.version}`}>
        第{of.version}条 {of.name}
      </h2>
      <p className="soft">
        {shortInstant(of.at)}，{of.actorName}
        {of.organisationName && `，${of.organisationName}`}；{of.type} v{of.typeVersion}
      </p>
      {of.problems.map((problem) => (
        <p key={problem} className="status-bad">
          {problem}
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard (WCAG 2.1.1). */}
      <section className="ledger-payload" tabIndex={0} aria-label={`第${of.version}条所记内容`}>
        <pre>{of.payload}</pre>
      </section>
      <p className="hash-text">摘要 {of.hash}</p>
      <p className="hash-text">前条 {of.prevHash}</p>
    </section>
  );
}
