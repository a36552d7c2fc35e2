import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { AppointBody, GovernedAppointmentRow, StaffingChoicesView } from '@tongban/contract';
import { Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { type Need, SendButton } from '../../shell/send-button.tsx';
import { STAFFING_KEY, staffingChoicesQuery, staffingQuery } from './staffing-queries.ts';

const NEW_PERSON = 'new';

/** A person is put in a post; for a leave, in somebody else's for some days. */
export function NewAppointmentPage() {
  const { covers } = getRouteApi('/governance/new-appointment').useSearch();
  const choices = useQuery(staffingChoicesQuery);
  const desk = useQuery({ ...staffingQuery({}), enabled: covers !== undefined });
  const covered = desk.data?.rows.find(({ id }) => id === covers);
  const title = covers === undefined ? '登记任岗' : '登记代班';
  return (
    <>
      <PageHead
        title={title}
        above={<Link to="/governance/appointments">岗位管理</Link>}
        note={
          covered
            ? `代${covered.personName}（${covered.postName}）。代班须写明截止日期；保管印章的，另行办理印章交接。`
            : '任岗从起始日期起有效。任岗不等于开通账号，账号由安全管理员办理。'
        }
      />
      <ReadPage title={title} query={choices}>
        {(data) =>
          data.counties[0] === undefined || (covers !== undefined && covered === undefined) ? (
            <p className="soft">正在读取……</p>
          ) : (
            <AppointmentForm choices={data} county={data.counties[0]} covered={covered} />
          )
        }
      </ReadPage>
    </>
  );
}

interface AppointmentFormProps {
  readonly choices: StaffingChoicesView;
  readonly county: StaffingChoicesView['counties'][number];
  readonly covered: GovernedAppointmentRow | undefined;
}

function AppointmentForm({ choices, county, covered }: AppointmentFormProps) {
  const [id] = useState(newId);
  const [person, setPerson] = useState<string | undefined>(undefined);
  const [name, setName] = useState('');
  const [organisationId, setOrganisation] = useState(covered?.organisationId ?? '');
  const [post, setPost] = useState(covered?.post ?? '');
  const [employment, setEmployment] = useState<AppointBody['employment'] | ''>('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [trainedItemIds, setTrained] = useState<string[]>([]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const body = county.organisations.find(({ value }) => value === organisationId);
  const level = body?.townshipId ? 'township' : 'county';
  const posts = choices.posts.filter((each) => each.level === level);
  const isReserved = choices.posts.find(({ value }) => value === post)?.isReserved === true;
  const employments = choices.employments.filter(({ isOfTheOrgan }) => !isReserved || isOfTheOrgan);
  const appointing = useMutation({
    mutationFn: (kind: AppointBody['employment']) =>
      answerOf(
        api.POST('/api/v1/governance/appointments', {
          body: {
            id,
            countyId: county.id,
            organisationId,
            personId: person === NEW_PERSON ? null : (person ?? null),
            name: person === NEW_PERSON ? name : '',
            post,
            employment: kind,
            from,
            until: until || null,
            trainedItemIds,
            covers: covered?.id ?? null,
          },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: STAFFING_KEY });
      await navigate({
        to: '/governance/appointments/$countyId/$appointmentId',
        params: { countyId: county.id, appointmentId: id },
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (employment !== '') appointing.mutate(employment);
  };
  const needs: Need[] = [
    ['人员', person],
    ['姓名', person !== NEW_PERSON || name],
    ['任职机构', organisationId],
    ['岗位', post],
    ['用工性质', employment],
    ['起始日期', from],
    ['截止日期', covered === undefined || until],
  ];
  const filter = { optionFilterProp: 'label' };
  return (
    <form className="page-form" onSubmit={submit} aria-label="任岗">
      <Field label="人员" id="post-person" required>
        <Select
          id="post-person"
          value={person}
          placeholder="请选择，或者登记新人员"
          showSearch={filter}
          options={[
            { value: NEW_PERSON, label: '新人员' },
            ...county.people
              .filter(({ value }) => value !== covered?.personId)
              .map(({ value, name: label }) => ({ value, label })),
          ]}
          onChange={setPerson}
        />
      </Field>
      {person === NEW_PERSON && (
        <Field label="姓名" id="post-name" required>
          <Input id="post-name" maxLength={40} value={name} onChange={(e) => setName(e.target.value)} />
        </Field>
      )}
      {covered === undefined && (
        <>
          <Field label="任职机构" id="post-body" required>
            <Select
              id="post-body"
              value={organisationId || undefined}
              placeholder="请选择"
              showSearch={filter}
              options={county.organisations.map(({ value, name: label }) => ({ value, label }))}
              onChange={(value: string) => {
                setOrganisation(value);
                setPost('');
              }}
            />
          </Field>
          <Field label="岗位" id="post-post" required>
            <Select
              id="post-post"
              value={post || undefined}
              placeholder={organisationId === '' ? '请先选择任职机构' : '请选择'}
              disabled={organisationId === ''}
              showSearch={filter}
              options={posts.map(({ value, name: label }) => ({ value, label }))}
              onChange={setPost}
            />
          </Field>
        </>
      )}
      <Field
        label="用工性质"
        id="post-employment"
        required
        help={isReserved ? '审查、决定、用印岗位只能由在编人员担任。' : null}
      >
        <Select
          id="post-employment"
          value={employments.some(({ value }) => value === employment) ? employment : undefined}
          placeholder="请选择"
          options={employments.map(({ value, name: label }) => ({
            value: value as AppointBody['employment'],
            label,
          }))}
          onChange={setEmployment}
        />
      </Field>
      <Field label="起始日期" id="post-from" required>
        <DateInput id="post-from" required value={from} onChange={setFrom} />
      </Field>
      <Field
        label="截止日期"
        id="post-until"
        required={covered !== undefined}
        help={covered === undefined ? '没有写明的留空。' : null}
      >
        <DateInput id="post-until" value={until} onChange={setUntil} />
      </Field>
      <Field label="已经培训的事项" id="post-trained" help="以后也可以登记。">
        <Select
          id="post-trained"
          mode="multiple"
          value={trainedItemIds}
          showSearch={filter}
          options={choices.items.map(({ value, name: label }) => ({ value, label }))}
          onChange={setTrained}
        />
      </Field>
      {appointing.isError && <ProblemNotice problem={problemFrom(appointing.error)} />}
      <SendButton loading={appointing.isPending} needs={needs}>
        {covered === undefined ? '登记任岗' : '登记代班'}
      </SendButton>
    </form>
  );
}
