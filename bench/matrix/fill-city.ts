import { type DemoCounty, READY } from '../../apps/server/src/features/cases/testing/demo-county.ts';

/** What stands for one township, in the order of their references to each other. */
const OF_TOWNSHIP = [
  'delegation_list',
  'delegation',
  'agreement',
  'agreement_item',
  'memo',
  'memo_item',
  'seal',
];
/** The id of a paper or seal, which is another one in another township. */
const ID_COLUMNS: Readonly<Record<string, string>> = {
  agreement: 'id',
  agreement_item: 'agreement_id',
  memo: 'id',
  memo_item: 'memo_id',
  seal: 'id',
};

interface Place {
  readonly countyId: string;
  readonly townshipId: string;
}

/** SQL of the text that is replaced, and of what it becomes. */
type Replacement = readonly [old: string, next: string];

/**
 * Gives every township of the city what 庄寨镇 has: a list of 49 items with every paper, all live. Rows alone, under new ids and
 * without events: nothing but readings of the present may be asked of them. Returns how many townships there are.
 */
export async function fillCity({ ctx, countyId, townshipId }: DemoCounty): Promise<number> {
  const from = { countyId, townshipId: townshipId(READY) };
  const government = await governmentOf(ctx.database, from);
  let filled = 0;
  for (const { id, townships } of ctx.reference.counties) {
    if (id !== countyId) await ctx.database.executeSql(countyCopy(from, id));
    for (const township of townships) {
      const to = { countyId: id, townshipId: township.id };
      filled += 1;
      if (to.townshipId !== from.townshipId)
        await ctx.database.executeSql(townshipCopy(from, to, government));
    }
  }
  return filled;
}

/** The bodies and legal reviews of a county; its township governments come with its townships. */
function countyCopy({ countyId }: Place, to: string): string {
  const places: Replacement[] = [[`'${countyId}'`, `'${to}'`]];
  return [
    `delete from organisation where county_id = '${to}'`,
    copy('organisation', `county_id = '${countyId}' and township_id is null`, places),
    copy('entrustability', `county_id = '${countyId}'`, places),
  ].join(';\n');
}

function townshipCopy(from: Place, to: Place, government: string): string {
  const places: Replacement[] = [
    [`'${from.countyId}'`, `'${to.countyId}'`],
    [`'${from.townshipId}'`, `'${to.townshipId}'`],
    [`'${government}'`, elsewhere(`'${government}'`, to)],
  ];
  const condition = ({ countyId, townshipId }: Place) =>
    `county_id = '${countyId}' and township_id = '${townshipId}'`;
  return [
    ...['organisation', ...OF_TOWNSHIP.toReversed()].map(
      (table) => `delete from ${table} where ${condition(to)}`,
    ),
    ...['organisation', ...OF_TOWNSHIP].map((table) => {
      const id = ID_COLUMNS[table];
      const renamed: Replacement[] =
        id === undefined ? [] : [[`t.${id}::text`, elsewhere(`t.${id}::text`, to)]];
      return copy(table, condition(from), [...places, ...renamed]);
    }),
  ].join(';\n');
}

/** Copies rows with some texts in them replaced by others, wherever they stand. */
function copy(table: string, condition: string, replacements: readonly Replacement[]): string {
  const row = replacements.reduce(
    (text, [old, next]) => `replace(${text}, ${old}, ${next})`,
    'to_jsonb(t)::text',
  );
  return `insert into ${table} select (jsonb_populate_record(null::${table}, ${row}::jsonb)).* from ${table} as t where ${condition}`;
}

/** Another id for the same thing in another township, always the same. */
function elsewhere(id: string, { townshipId }: Place): string {
  return `(md5(${id} || '${townshipId}')::uuid)::text`;
}

async function governmentOf(database: DemoCounty['ctx']['database'], place: Place): Promise<string> {
  const { rows } = await database.executeSql(
    `select id from organisation where county_id = '${place.countyId}' and township_id = '${place.townshipId}'`,
  );
  return String(rows[0]?.id);
}
