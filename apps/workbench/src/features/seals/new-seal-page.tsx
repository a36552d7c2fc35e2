import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { SealChoicesView } from '@tongban/contract';
import { Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { SEALS_KEY, sealChoicesQuery, sealNameQuery } from './seal-queries.ts';
import type { SealKind } from './seal-search.ts';
import './seals.css';
import { type Need, SendButton } from '../../shell/send-button.tsx';

type CountyChoices = SealChoicesView['counties'][number];

/** A seal that is to be carved, or one that was made before this system: the same questions, but for the authorisation. */
export function NewSealPage() {
  const { entry } = getRouteApi('/governance/new-seal').useSearch();
  const isExisting = entry === 'existing';
  const choices = useQuery(sealChoicesQuery);
  const title = isExisting ? '登记原有印章' : '登记授权刻制';
  return (
    <>
      <PageHead
        title={title}
        above={<Link to="/governance/seals">印章管理</Link>}
        note={
          isExisting
            ? '系统启用前已有的印章按现状登记；原开发区、高新区管委会审批专用章登记后统一收回并废止。'
            : '名称由登记的机关和乡镇名称生成；一个部门在一个乡镇（街道）同类印章只能有一枚。'
        }
      />
      <ReadPage title={title} query={choices}>
        {({ counties, kinds }) =>
          counties[0] === undefined ? (
            <p>您的岗位没有管理的县区。</p>
          ) : (
            <NewSealForm key={entry ?? 'new'} isExisting={isExisting} county={counties[0]} kinds={kinds} />
          )
        }
      </ReadPage>
    </>
  );
}

interface NewSealFormProps {
  readonly isExisting: boolean;
  readonly county: CountyChoices;
  readonly kinds: SealChoicesView['kinds'];
}

function NewSealForm({ isExisting, county, kinds }: NewSealFormProps) {
  const [id] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<SealKind>(isExisting ? 'former_committee' : 'approval_no2');
  const [owner, setOwner] = useState(county.owners.length === 1 ? (county.owners[0]?.value ?? '') : '');
  const [township, setTownship] = useState<string | null>(null);
  const [authorisation, setAuthorisation] = useState('');
  const [authorisedOn, setDay] = useState('');
  const [typed, setTyped] = useState('');
  const suggested = useQuery(sealNameQuery({ countyId: county.id, owner, township, kind }));
  const isFree = isExisting && kind !== 'approval_no2';
  const name = isFree ? typed : (suggested.data?.name ?? '');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () => {
      const identity = { id, countyId: county.id, kind, sealOwnerId: owner, townshipId: township, name };
      return isExisting
        ? answerOf(
            api.POST('/api/v1/governance/existing-seals', {
              body: { ...identity, authorisation: authorisation.trim() || null },
            }),
          )
        : answerOf(
            api.POST('/api/v1/governance/seals', { body: { ...identity, authorisation, authorisedOn } }),
          );
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: SEALS_KEY });
      await navigate({
        to: '/governance/seals/$countyId/$sealId',
        params: { countyId: county.id, sealId: id },
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate();
  };
  const needs: Need[] = [
    ['印章所有机关', owner],
    ['使用的乡镇（街道）', kind !== 'approval_no2' || township],
    ['印章名称', name],
    ['授权刻制的文号', isExisting || authorisation],
    ['授权日期', isExisting || authorisedOn],
  ];
  return (
    <div className="seal-columns">
      <form className="seal-form" onSubmit={submit} aria-label={isExisting ? '原有印章' : '授权刻制'}>
        <Field label="种类" id="seal-kind" required>
          <Select
            id="seal-kind"
            value={kind}
            options={kinds
              .filter(({ value }) => isExisting || value !== 'former_committee')
              .map(({ value, name: label }) => ({ value: value as SealKind, label }))}
            onChange={setKind}
          />
        </Field>
        <Field label="印章所有机关" id="seal-owner" required>
          <Select
            id="seal-owner"
            value={owner || undefined}
            placeholder="请选择"
            showSearch={{ optionFilterProp: 'label' }}
            options={county.owners.map(({ value, name: label }) => ({ value, label }))}
            onChange={setOwner}
          />
        </Field>
        <Field
          label="使用的乡镇（街道）"
          id="seal-township"
          required={kind === 'approval_no2'}
          help={kind === 'approval_no2' ? null : '县级自己保管的留空。'}
        >
          <Select
            id="seal-township"
            allowClear
            value={township}
            placeholder="请选择"
            showSearch={{ optionFilterProp: 'label' }}
            options={county.townships.map(({ value, name: label }) => ({ value, label }))}
            onChange={(value?: string | null) => setTownship(value ?? null)}
          />
        </Field>
        {isFree && (
          <Field label="印章名称" id="seal-name" required help="按印章上的文字填写。">
            <Input id="seal-name" maxLength={80} value={typed} onChange={(e) => setTyped(e.target.value)} />
          </Field>
        )}
        <Field
          label="授权刻制的文号"
          id="seal-document"
          required={!isExisting}
          help={isExisting ? '不清楚的留空，显示为“待县补充”。' : `由${county.authorityName}授权。`}
        >
          <Input
            id="seal-document"
            maxLength={200}
            value={authorisation}
            onChange={(e) => setAuthorisation(e.target.value)}
          />
        </Field>
        {!isExisting && (
          <Field label="授权日期" id="seal-authorised" required>
            <DateInput id="seal-authorised" required value={authorisedOn} onChange={setDay} />
          </Field>
        )}
        {begin.isError && <ProblemNotice problem={problemFrom(begin.error)} />}
        <SendButton loading={begin.isPending} needs={needs}>
          {isExisting ? '登记' : '登记授权'}
        </SendButton>
      </form>
      {!isFree && <Preview name={name} specimen={suggested.data?.specimen} />}
    </div>
  );
}

function Preview({ name, specimen }: { readonly name: string; readonly specimen: string | undefined }) {
  return (
    <section className="seal-preview" aria-label="名称和示意图" aria-live="polite">
      {specimen === undefined ? (
        <p className="soft">选择机关和乡镇（街道）之后，这里显示生成的名称和示意图。</p>
      ) : (
        <>
          <img
            src={`data:image/svg+xml,${encodeURIComponent(specimen)}`}
            alt="示意样章"
            width="190"
            height="190"
          />
          <p>
            <b>{name}</b>
          </p>
          <p className="soft">示意，按名称绘制，不得用于文书。</p>
        </>
      )}
    </section>
  );
}
