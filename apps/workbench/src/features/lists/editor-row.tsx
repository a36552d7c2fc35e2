import type { DraftRowView, ListFaultView } from '@tongban/contract';
import { MODE_NAMES } from '@tongban/domain/terms';
import { memo, useState } from 'react';
import type { EditorLine } from './editor-rows.ts';
import { RowLimitsInput } from './row-limits-input.tsx';
import { RowMore } from './row-more.tsx';

const MODES = ['entrusted_decision', 'entrusted_acceptance', 'collection_service'] as const;

export interface EditorRowProps {
  readonly line: EditorLine;
  readonly faults: readonly ListFaultView[] | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly powerTypes: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (itemId: string, part: Partial<DraftRowView>) => void;
  readonly onList: (itemId: string, isListed: boolean) => void;
}

/** One item: left out it is a name to tick; on the list its terms stand beside it, and what is refused beneath. */
export const EditorRow = memo(function EditorRow(props: EditorRowProps) {
  const { line, faults, onList } = props;
  const { item, isListed } = line;
  return (
    <tbody className={isListed ? 'row-listed' : 'row-left-out'}>
      <tr>
        <td className="row-tick" data-label="列入">
          <input
            type="checkbox"
            data-column="list"
            aria-label={`列入${item.name}`}
            checked={isListed}
            onChange={(event) => onList(item.itemId, event.target.checked)}
          />
        </td>
        <th scope="row">
          <span className="row-number">{item.no ?? '外'}</span>
          <span>
            {item.name}
            <small>法定{item.statutory?.text ?? '时限待县补充'}</small>
          </span>
        </th>
        {isListed ? <RowTerms {...props} /> : <td colSpan={6} className="faint" />}
      </tr>
      {faults && (
        <tr className="row-faults">
          <td />
          <td colSpan={7}>
            <ul>
              {faults.map(({ refusal }) => (
                <li key={refusal.code + refusal.text}>
                  {refusal.text}
                  <span className="faint">
                    {refusal.code} {refusal.clause}
                  </span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </tbody>
  );
});

function RowTerms({ line, names, powerTypes, onChange }: EditorRowProps) {
  const { item, row } = line;
  const [isOpen, setOpen] = useState(false);
  const change = (part: Partial<DraftRowView>) => onChange(item.itemId, part);
  return (
    <>
      <td data-label="实施方式">
        <select
          data-column="mode"
          aria-label={`${item.name}的实施方式`}
          value={row.mode ?? ''}
          onChange={(event) => change({ mode: (event.target.value || null) as DraftRowView['mode'] })}
        >
          <option value="">请选择</option>
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {MODE_NAMES[mode]}
            </option>
          ))}
        </select>
        {row.mode === 'entrusted_decision' && item.isEntrustable !== true && (
          <small className="heed">
            {item.isEntrustable === null ? '尚未审查能否委托' : '审查结论：不得委托'}
          </small>
        )}
      </td>
      <td data-label="赋权部门">
        <OrganSelect
          column="department"
          label={`${item.name}的赋权部门`}
          ids={item.departmentIds}
          names={names}
          value={row.departmentId}
          onChange={(departmentId) => change({ departmentId })}
        />
      </td>
      <td data-label="监管部门">
        <OrganSelect
          column="supervisor"
          label={`${item.name}的监管部门`}
          ids={item.supervisorIds}
          names={names}
          value={row.supervisorId}
          onChange={(supervisorId) => change({ supervisorId })}
        />
        {isSplit(row) && <small>审管分离，需备忘录</small>}
      </td>
      <td data-label="时限（受理＋转递＋审批）">
        <RowLimitsInput row={row} name={item.name} statutory={item.statutory} onChange={change} />
      </td>
      <td data-label="评估" className="row-assessment">
        <Tick
          column="release"
          label="放得下"
          of={item.name}
          checked={row.countyCanRelease}
          onChange={(countyCanRelease) => change({ countyCanRelease })}
        />
        <Tick
          column="take"
          label="接得住"
          of={item.name}
          checked={row.townshipCanTake}
          onChange={(townshipCanTake) => change({ townshipCanTake })}
        />
      </td>
      <td className="row-open">
        <button
          type="button"
          data-column="more"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? '收起' : '更多'}：${item.name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? '收起' : '更多'}
          {!isOpen && (row.scope !== null || row.capacityNote !== '') && <span aria-hidden="true">·</span>}
        </button>
        {isOpen && (
          <RowMore
            row={row}
            name={item.name}
            powerTypes={powerTypes}
            scopeQuestions={item.scopeQuestions}
            onChange={change}
          />
        )}
      </td>
    </>
  );
}

/** Approval and supervision lie with two bodies; a payment is no approval. */
function isSplit({ mode, departmentId, supervisorId }: DraftRowView): boolean {
  return (
    mode !== 'collection_service' &&
    departmentId !== null &&
    supervisorId !== null &&
    departmentId !== supervisorId
  );
}

interface OrganSelectProps {
  readonly column: string;
  readonly label: string;
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Bodies with the capacity; one that has lost it since stays readable. */
function OrganSelect({ column, label, ids, names, value, onChange }: OrganSelectProps) {
  const shown = value === null || ids.includes(value) ? ids : [value, ...ids];
  return (
    <select
      data-column={column}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{ids.length === 0 ? '没有登记' : '请选择'}</option>
      {shown.map((id) => (
        <option key={id} value={id}>
          {names.get(id) ?? id}
        </option>
      ))}
    </select>
  );
}

interface TickProps {
  readonly column: string;
  readonly label: string;
  readonly of: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Tick({ column, label, of, checked, onChange }: TickProps) {
  return (
    <label>
      <input
        type="checkbox"
        data-column={column}
        aria-label={`${of}${label}`}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
