import { readEditions, selectEditionDraft, touchedBy } from '../../catalogue-editions/index.ts';
import { countOf, type Home, type HomeSection, leadTo } from '../home.ts';

/** the city's catalogue, and the next edition that waits for a second person (GOV-08). */
export async function catalogueEdition({ tx, ctx, actor, today }: Home): Promise<HomeSection> {
  const { editions } = await readEditions(tx, ctx);
  const draft = await selectEditionDraft(tx, ctx.reference.city.code);
  const isOwn = draft?.written_by.includes(actor.personId) ?? false;
  const waits = draft !== undefined && draft.submitted_by !== null && !isOwn;
  const coming = editions.filter(({ effectiveFrom }) => effectiveFrom > today);
  const to = '/catalogue-editions/draft';
  return {
    id: 'catalogue-editions',
    title: '市级指导目录',
    note: null,
    entries: [
      countOf(
        'edition_approval',
        '新版目录等您审定',
        waits ? 1 : 0,
        { to },
        { hint: '拟制人以外的人员审定印发' },
      ),
      countOf('edition_draft', '新版目录草稿', draft === undefined || waits ? 0 : 1, { to }),
      leadTo('editions', '历次版本和差异', '/catalogue-editions', {
        hint: coming.length === 0 ? null : `第${coming[0]?.no}版自${coming[0]?.effectiveFrom}起施行`,
      }),
    ],
    empty: '',
  };
}

/** lists of the reader's counties that still hold an item which the city has ended, or ends soon. */
export async function touchedLists(home: Home): Promise<HomeSection['entries']> {
  const { tx, ctx, appointments, now } = home;
  const { newest } = await readEditions(tx, ctx);
  if (newest.ended.length === 0) return [];
  const own = new Set(appointments.map(({ countyId }) => countyId));
  const counties = ctx.reference.counties.filter(({ id }) => own.has(id));
  const { townships } = await touchedBy(tx, ctx, counties, newest.ended, now);
  if (townships.length === 0) return [];
  const link = { to: `/catalogue-editions/${newest.editionNo}` };
  const hint = '市级目录已终止，现行清单仍列：先登记收回，再公布新版';
  return [
    countOf('catalogue_touched', '清单列有目录已终止事项', townships.length, link, { hint, late: true }),
  ];
}
