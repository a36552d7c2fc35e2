import type { CountyPlanView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { RecordPart } from '../../shell/record-parts.tsx';
import { dateText } from '../../words/dates.ts';
import { WorkGroupForm } from './work-group-form.tsx';

type Member = NonNullable<CountyPlanView['workGroup']>['members'][number];

const COLUMNS: readonly Column<Member>[] = [
  { header: '姓名', cell: ({ name }) => name },
  { header: '专班职责', cell: ({ roleName }) => roleName },
  { header: '职务', cell: ({ title }) => title },
  { header: '所在机构', cell: ({ organisationName }) => organisationName },
];

/** 工作专班: its people, and naming them anew. */
export function WorkGroupPart({ of }: { readonly of: CountyPlanView }) {
  const [isEditing, setEditing] = useState(false);
  const { workGroup, mayWrite } = of;
  return (
    <RecordPart title="工作专班">
      {workGroup === null ? (
        <p className="soft">还没有登记工作专班。组长一名，由县区政府（管委会）主要负责人担任。</p>
      ) : (
        <>
          <p>
            {dateText(workGroup.namedOn)}确定，共{workGroup.members.length}人。
          </p>
          <DataTable
            caption="工作专班成员"
            columns={COLUMNS}
            rows={workGroup.members}
            keyOf={({ id }) => id}
          />
        </>
      )}
      {mayWrite && !isEditing && (
        <Button onClick={() => setEditing(true)}>
          {workGroup === null ? '登记工作专班' : '调整工作专班'}
        </Button>
      )}
      {isEditing && <WorkGroupForm of={of} onClose={() => setEditing(false)} />}
    </RecordPart>
  );
}
