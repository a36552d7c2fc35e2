import { Link } from '@tanstack/react-router';
import { Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { problemFrom } from '../../../api/api-problem.ts';
import { useItems } from '../../../choices/use-items.ts';
import { EmptyState } from '../../../shell/empty-state.tsx';
import { PageHead } from '../../../shell/page-head.tsx';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { Waiting } from '../../../shell/waiting.tsx';
import './intake.css';

/** The first step of an intake: which item. */
export function IntakePage() {
  const [text, setText] = useState('');
  const items = useItems(useDeferredValue(text.trim()));
  return (
    <>
      <PageHead title="新收件" />
      <div className="item-search">
        <label htmlFor="item-search">申请人要办什么事</label>
        <Input
          id="item-search"
          size="large"
          autoFocus
          allowClear
          placeholder="事项名称、序号、拼音或者通俗说法"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {items.isPending && <Waiting />}
      {items.isError && <ProblemNotice problem={problemFrom(items.error)} />}
      {items.data?.length === 0 && (
        <EmptyState title="没有找到这个事项">
          <p>请换一个说法再试，例如“开饭店”“盖房子”。目录以外的事项，请引导申请人到县政务服务大厅咨询。</p>
        </EmptyState>
      )}
      <ul className="items">
        {items.data?.map(({ id, no, name, powerType, open }) => (
          <li key={id}>
            {open ? (
              <Link to="/intake/$itemId" params={{ itemId: id }}>
                <span className="no">{no}</span>
                <b>{name}</b>
                <small>{powerType}</small>
              </Link>
            ) : (
              <div className="item-shut">
                <span className="no">{no}</span>
                <b>{name}</b>
                <small>{powerType}，本系统暂不收件</small>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
