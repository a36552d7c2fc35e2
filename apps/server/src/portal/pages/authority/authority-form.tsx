import type { LocalDate } from '@tongban/domain/time';
import { everyItem, type ReferenceData } from '../../../features/catalogue/index.ts';
import { Button } from '../../components/button.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { SelectInput } from '../../components/select-input.tsx';
import { AUTHORITY_ACTS } from './authority-acts.ts';

/** What was asked, as it stands in the address; empty = not chosen yet. */
export interface AuthorityFields {
  readonly place: string;
  readonly item: string;
  readonly act: string;
  readonly on: string;
  /** The last day whose records count; empty = all that is recorded by now. */
  readonly known: string;
}

type AuthorityFormProps = {
  readonly reference: Pick<ReferenceData, 'counties' | 'items' | 'ended'>;
  readonly asked: AuthorityFields;
  readonly today: LocalDate;
};

/** Which place, which item, which step, which day. A question changes nothing, so it is asked by GET. */
export function AuthorityForm({ reference, asked, today }: AuthorityFormProps) {
  return (
    <form method="get" action="/authority">
      <SelectInput
        name="place"
        label="乡镇（街道）或者县区"
        value={asked.place}
        groups={reference.counties.map(({ id, name, townships }) => ({
          label: name,
          choices: [
            { value: id, label: `${name}（县级部门）` },
            ...townships.map((township) => ({ value: township.id, label: township.name })),
          ],
        }))}
      />
      <SelectInput
        name="item"
        label="事项"
        value={asked.item}
        choices={everyItem(reference).map(({ id, catalogueNo, name }) => ({
          value: id,
          label: `${catalogueNo}　${name}`,
        }))}
      />
      <SelectInput name="act" label="环节" value={asked.act} choices={[...AUTHORITY_ACTS]} />
      <DateInput name="on" label="日期" value={asked.on || today} />
      <DateInput
        name="known"
        label="只看到哪一天为止登记的记录"
        hint="不填，按现在已经登记的全部记录回答；填了，后来补录的记录不计算在内。"
        optional
        value={asked.known}
      />
      <div className="actions">
        <Button icon="search">查询权限依据</Button>
      </div>
    </form>
  );
}
