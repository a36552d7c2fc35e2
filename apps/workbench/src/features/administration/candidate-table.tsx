import { useMutation } from '@tanstack/react-query';
import type { AccountCandidateView } from '@tongban/contract';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { Dialog } from '../../shell/dialog.tsx';
import { numberedNames } from './numbered-names.ts';
import { type ManyOpened, openMany } from './open-many.ts';

/** More rows with a field each make a page slow; who looks for more narrows the list. */
const MOST_SHOWN = 200;

interface CandidateTableProps {
  readonly rows: readonly AccountCandidateView[];
  readonly onOpened: (opened: ManyOpened) => void;
}

/** Ticks, a login name for each, and the one button. */
export function CandidateTable({ rows, onOpened }: CandidateTableProps) {
  const shown = rows.slice(0, MOST_SHOWN);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [prefix, setPrefix] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [tried, setTried] = useState(0);
  const nameOf = (row: AccountCandidateView) => typed[row.personId] ?? row.proposedLoginName ?? '';
  const picked = shown.filter(({ personId }) => chosen.has(personId));
  const nameless = picked.filter((row) => nameOf(row).trim() === '');
  const opening = useMutation({
    mutationFn: () =>
      openMany(
        picked.map((row) => ({ personId: row.personId, name: row.name, loginName: nameOf(row).trim() })),
        setTried,
      ),
    onSuccess: onOpened,
  });
  const number = () => {
    const names = Object.fromEntries(shown.map((row) => [row.personId, nameOf(row)]));
    setTyped(
      numberedNames(
        picked.map(({ personId }) => personId),
        names,
        prefix.trim().toLowerCase(),
      ),
    );
  };
  const tickAll = () => setChosen(picked.length === shown.length ? new Set() : idsOf(shown));
  const tick: Column<AccountCandidateView> = {
    header: '选择',
    cell: ({ personId, name }) => (
      <Checkbox
        aria-label={`选择${name}`}
        checked={chosen.has(personId)}
        onChange={({ target: { checked } }) => setChosen(withOrWithout(chosen, personId, checked))}
      />
    ),
  };
  const loginName: Column<AccountCandidateView> = {
    header: '账号名',
    cell: (row) => (
      <Input
        aria-label={`${row.name}的账号名`}
        maxLength={64}
        autoComplete="off"
        value={nameOf(row)}
        onChange={({ target: { value } }) => {
          setTyped({ ...typed, [row.personId]: value });
          setChosen(withOrWithout(chosen, row.personId, true));
        }}
      />
    ),
  };
  return (
    <>
      <div className="open-tools">
        <Checkbox
          checked={picked.length === shown.length}
          indeterminate={picked.length > 0 && picked.length < shown.length}
          onChange={tickAll}
        >
          全选{shown.length}人
        </Checkbox>
        <Input
          aria-label="账号名前缀"
          placeholder="账号名前缀，如 zz"
          maxLength={30}
          value={prefix}
          onChange={({ target: { value } }) => setPrefix(value)}
        />
        <Button disabled={prefix.trim() === '' || nameless.length === 0} onClick={number}>
          给没有账号名的{nameless.length}人编号
        </Button>
        <Button
          type="primary"
          disabled={picked.length === 0 || nameless.length > 0}
          onClick={() => setAsked(true)}
        >
          开通所选{picked.length}个账号
        </Button>
      </div>
      <p className="soft">账号名可以用工号，2至64位小写字母、数字、点、横线或下划线。</p>
      {rows.length > shown.length && (
        <p className="soft">
          共{rows.length}人，只列出前{shown.length}人；请选择县区或者查找人员。
        </p>
      )}
      <DataTable
        caption="待开通账号的人员"
        columns={[...COLUMNS, loginName]}
        rows={shown}
        keyOf={({ personId }) => personId}
        tick={tick}
      />
      {isAsked && (
        <Dialog
          title={`开通${picked.length}个账号`}
          onClose={opening.isPending ? null : () => setAsked(false)}
        >
          <p>开通后显示一次性口令，7日内有效，只显示一次。请准备好打印机，当面交给本人。</p>
          {opening.isPending && (
            <p role="status">
              正在开通，已办{tried}个，共{picked.length}个，请不要离开本页。
              <progress className="open-progress" max={picked.length} value={tried} aria-label="开通进度" />
            </p>
          )}
          <div className="account-acts">
            <Button type="primary" loading={opening.isPending} onClick={() => opening.mutate()}>
              确认开通
            </Button>
            <Button disabled={opening.isPending} onClick={() => setAsked(false)}>
              取消
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

const COLUMNS: readonly Column<AccountCandidateView>[] = [
  { header: '姓名', cell: ({ name }) => name },
  {
    header: '岗位',
    cell: ({ postNames, needsSecondFactor }) => (
      <>
        {postNames.join('、')}
        {needsSecondFactor && <small>首次登录须绑定身份验证器</small>}
      </>
    ),
  },
  {
    header: '任职机构',
    cell: ({ organisationName, countyName }) => (
      <>
        {organisationName}
        <small>{countyName}</small>
      </>
    ),
  },
  { header: '用工性质', cell: ({ employmentName }) => employmentName },
];

function idsOf(rows: readonly AccountCandidateView[]): ReadonlySet<string> {
  return new Set(rows.map(({ personId }) => personId));
}

function withOrWithout(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
