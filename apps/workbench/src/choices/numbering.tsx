import { Button, Input } from 'antd';
import { useState } from 'react';
import { Field } from '../shell/field.tsx';
import { numberAll, RUNNING } from './number-all.ts';

interface NumberingProps {
  readonly id: string;
  /** The rows that are dealt with, in their order. */
  readonly ids: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly onChange: (values: ReadonlyMap<string, string>) => void;
  readonly example: string;
}

/** Numbers all rows that have none by one pattern; each number can be changed afterwards. */
export function Numbering({ id, ids, values, onChange, example }: NumberingProps) {
  const [pattern, setPattern] = useState('');
  const [first, setFirst] = useState('1');
  const numbered = /^\d{1,6}$/u.test(first) ? numberAll(values, ids, pattern, Number(first)) : null;
  return (
    <div className="numbering">
      <Field label="编号规则" id={`${id}-pattern`} help={`用${RUNNING}表示依次递增的号码，例如：${example}`}>
        <Input
          id={`${id}-pattern`}
          maxLength={60}
          value={pattern}
          onChange={({ target }) => setPattern(target.value)}
        />
      </Field>
      <Field label="起始号码" id={`${id}-first`}>
        <Input
          id={`${id}-first`}
          inputMode="numeric"
          maxLength={6}
          value={first}
          onChange={({ target }) => setFirst(target.value)}
        />
      </Field>
      <Button disabled={numbered === null} onClick={() => numbered && onChange(numbered)}>
        依次编号
      </Button>
    </div>
  );
}
