import { selectListDrafts } from '../../list-drafts/index.ts';
import { countOf, type Home, type HomeSection } from '../home.ts';
import { touchedLists } from './catalogue-edition.ts';

/** GOV-08, R-2.2.1: lists that wait for a second person, and those that the reader has in hand. */
export async function townshipLists(home: Home): Promise<HomeSection> {
  const { tx, actor, appointments } = home;
  const drafts = [];
  for (const countyId of new Set(appointments.map((appointment) => appointment.countyId))) {
    drafts.push(...(await selectListDrafts(tx, countyId)));
  }
  const isOwn = (writers: readonly string[]) => writers.includes(actor.personId);
  const submitted = drafts.filter(({ status }) => status === 'submitted');
  const writing = drafts.filter(({ status, written_by }) => status === 'drafting' && isOwn(written_by));
  const returned = writing.filter(({ return_note }) => return_note !== null);
  const to = '/governance/lists';
  return {
    id: 'lists',
    title: '赋权事项清单',
    note: null,
    entries: [
      countOf(
        'list_approvals',
        '等您审定',
        submitted.filter(({ written_by }) => !isOwn(written_by)).length,
        { to },
        { hint: '拟制人以外的人员审定' },
      ),
      countOf('list_returns', '被退回，等您修改', returned.length, { to }),
      countOf('list_drafts', '您在拟制', writing.length - returned.length, { to }),
      ...(await touchedLists(home)),
    ],
    empty: '',
  };
}
