import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ListDeskView } from '@tongban/contract';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { BeginDraft } from './begin-draft.tsx';
import { ListEditor } from './list-editor.tsx';
import { listDeskQuery } from './list-queries.ts';
import { ListVersions } from './list-versions.tsx';
import { SubmittedDraft } from './submitted-draft.tsx';
import './lists.css';

/** One township's list: begun, written and handed up here. */
export function ListPage() {
  const { townshipId } = getRouteApi('/governance/lists/$townshipId').useParams();
  return (
    <ReadPage title="赋权事项清单" query={useQuery(listDeskQuery(townshipId))}>
      {(desk) => (
        <>
          <PageHead
            title={`${desk.townshipName}赋权事项清单`}
            above={<Link to="/governance/lists">一乡镇一清单</Link>}
          />
          <Stage desk={desk} />
          <ListVersions desk={desk} />
        </>
      )}
    </ReadPage>
  );
}

function Stage({ desk }: { readonly desk: ListDeskView }) {
  if (desk.draft === null) return <BeginDraft desk={desk} />;
  if (desk.draft.status === 'submitted') return <SubmittedDraft desk={desk} draft={desk.draft} />;
  return <ListEditor key={desk.draft.id} desk={desk} draft={desk.draft} />;
}
