import { useNavigate } from '@tanstack/react-router';
import type { GovernedOrganisationView, WriteOrganisationChangeBody } from '@tongban/contract';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { Ticks } from '../../choices/ticks.tsx';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import type { BodyPath } from './organisation-queries.ts';

type Content = WriteOrganisationChangeBody['content'];
type Kind = 'rename' | 'end' | 'move';

const WORDS: Readonly<Record<Kind, { readonly title: string; readonly note: string }>> = {
  rename: {
    title: '机构更名',
    note: '机构不变，只换名称；更名日以前的文书和登记保留原名称。在更名当日或者之后登记。',
  },
  move: {
    title: '划转或者终止职能',
    note: '最后一日仍由本机构行使，次日起由承接机构行使；不选承接机构的，职能终止。',
  },
  end: {
    title: '机构撤并',
    note: '最后一日仍由本机构办理，次日起它的全部职能划给承接机构；不选承接机构的，职能一并终止。',
  },
};

interface ChangeFormProps {
  readonly path: BodyPath;
  readonly of: GovernedOrganisationView;
  readonly kind: Kind;
  readonly onClose: () => void;
}

/** A change is written here; the next page shows what it touches, and another person confirms it there. */
export function ChangeForm({ path, of, kind, onClose }: ChangeFormProps) {
  const [id] = useState(newId);
  const [name, setName] = useState(of.row.name);
  const [shortName, setShortName] = useState(of.shortName);
  const [day, setDay] = useState<string>(of.today);
  const [successorId, setSuccessor] = useState<string | null>(null);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [basis, setBasis] = useState('');
  const navigate = useNavigate();
  const held = of.capacities.filter(({ isHeld }) => isHeld);
  const keyOf = (each: (typeof held)[number]) => `${each.kind}/${each.item?.id ?? ''}`;
  const { organisationId } = path;
  const content: Content =
    kind === 'rename'
      ? { kind, organisationId, name, shortName, from: day, basis }
      : kind === 'end'
        ? { kind, organisationId, lastDay: day, successorId, basis }
        : {
            ...{ kind, organisationId, lastDay: day, successorId, basis },
            capacities: held
              .filter((each) => keys.includes(keyOf(each)))
              .map((each) => ({ kind: each.kind, itemId: each.item?.id ?? null })),
          };
  const writing = useGovernanceAct(
    () =>
      answerOf(
        api.POST('/api/v1/governance/organisation-changes/{countyId}', {
          params: { path: { countyId: path.countyId } },
          body: { id, content },
        }),
      ),
    () =>
      void navigate({
        to: '/governance/organisation-changes/$countyId/$changeId',
        params: { countyId: path.countyId, changeId: id },
      }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    writing.send(undefined);
  };
  return (
    <form className="page-form" aria-label={WORDS[kind].title} onSubmit={submit}>
      <p className="notice notice-heed">
        {WORDS[kind].note}提交后先列出影响的清单、协议、印章和办件，由另一人确认后生效。
      </p>
      {kind === 'rename' && (
        <>
          <Field label="新名称" id="change-name" required>
            <Input id="change-name" maxLength={80} value={name} onChange={(e) => setName(e.target.value)} />
          </Field>
          <Field label="新简称" id="change-short" required help="不含县区名称；印章名称由它生成。">
            <Input
              id="change-short"
              maxLength={60}
              value={shortName}
              onChange={(e) => setShortName(e.target.value)}
            />
          </Field>
        </>
      )}
      {kind === 'move' && (
        <Ticks
          label="职能"
          id="change-capacities"
          options={held.map((each) => ({
            id: keyOf(each),
            name: each.item === null ? each.kindName : `${each.kindName}　${each.item.name}`,
          }))}
          chosen={keys}
          onChange={setKeys}
        />
      )}
      <Field label={kind === 'rename' ? '更名日期' : '最后一日'} id="change-day" required>
        <DateInput id="change-day" required value={day} onChange={setDay} />
      </Field>
      {kind !== 'rename' && (
        <Field label="承接机构" id="change-successor" help="没有承接机构的留空。">
          <Select
            id="change-successor"
            allowClear
            value={successorId ?? undefined}
            placeholder="无"
            showSearch={{ optionFilterProp: 'label' }}
            options={of.others.map(({ id: value, name: label }) => ({ value, label }))}
            onChange={(value?: string) => setSuccessor(value ?? null)}
          />
        </Field>
      )}
      <Field label="依据的文件和文号" id="change-basis" required>
        <Input id="change-basis" maxLength={200} value={basis} onChange={(e) => setBasis(e.target.value)} />
      </Field>
      <GovernanceProblem problem={writing.problem} />
      <div className="page-tools">
        <SendButton
          needs={[
            ['新名称', kind !== 'rename' || name.trim()],
            ['新简称', kind !== 'rename' || shortName.trim()],
            ['职能', kind !== 'move' || keys],
            [kind === 'rename' ? '更名日期' : '最后一日', day],
            ['依据的文件和文号', basis],
          ]}
          loading={writing.isSending}
        >
          下一步：查看影响
        </SendButton>
        <Button onClick={onClose}>取消</Button>
      </div>
    </form>
  );
}
