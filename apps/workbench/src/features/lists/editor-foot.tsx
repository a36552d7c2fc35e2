import type { Problem } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { problemFrom } from '../../api/api-problem.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { RefusalList } from '../../shell/refusal-list.tsx';
import { instantText } from '../../words/dates.ts';
import { isConflict } from '../cases/acts/conflict-text.ts';
import type { ListEditorHandle } from './use-list-editor.ts';

/** Saving and handing up, always in view while the table scrolls; what went wrong stands above the buttons. */
export function EditorFoot({ editor }: { readonly editor: ListEditorHandle }) {
  const { isDirty, faultCount, wholeFaults, save, submit, discard } = editor;
  const [isDiscarding, setDiscarding] = useState(false);
  const error = save.error ?? submit.error ?? discard.error;
  const problem = error ? problemFrom(error) : null;
  return (
    <div className="list-foot">
      {wholeFaults.length > 0 && <RefusalList refusals={wholeFaults.map(({ refusal }) => refusal)} />}
      {problem && isConflict(problem) ? (
        <Conflict problem={problem} editor={editor} />
      ) : (
        problem && <ProblemNotice problem={problem} />
      )}
      <div className="list-foot-line">
        <p role="status">
          {isDirty
            ? '有修改尚未保存'
            : faultCount === 0
              ? '已保存，可以公布'
              : `已保存，有${faultCount}处还不能公布`}
        </p>
        <Button onClick={() => setDiscarding(true)}>废弃草稿</Button>
        <Button disabled={!isDirty} loading={save.isPending} onClick={() => save.mutate(undefined)}>
          保存
        </Button>
        <Button type="primary" loading={submit.isPending} onClick={() => submit.mutate()}>
          送审
        </Button>
      </div>
      {isDiscarding && (
        <Dialog title="废弃草稿" onClose={() => setDiscarding(false)}>
          <p>草稿的内容不再保留。现行清单不受影响。</p>
          <div className="page-tools">
            <Button danger loading={discard.isPending} onClick={() => discard.mutate()}>
              废弃草稿
            </Button>
            <Button onClick={() => setDiscarding(false)}>不废弃</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

/** Somebody else saved first (E-41): who and when, and the choice, which nobody makes for the person. */
function Conflict({ problem, editor }: { readonly problem: Problem; readonly editor: ListEditorHandle }) {
  const { actualVersion, lastEvents } = problem as Problem & {
    actualVersion?: number;
    lastEvents?: { name?: string; actor: string; at: string }[];
  };
  return (
    <section className="notice notice-heed" role="alert">
      <p className="notice-title">草稿已被他人更新</p>
      {lastEvents?.map(({ name, actor, at }) => (
        <p key={at}>
          {actor}于{instantText(at)}办理了“{name ?? '修改'}”。
        </p>
      ))}
      <p>本次保存没有生效，您填写的内容仍在本页。</p>
      <div className="page-tools">
        <Button onClick={() => editor.save.mutate(actualVersion)}>仍按我填写的保存</Button>
        <Button onClick={() => window.location.reload()}>放弃我填写的，查看最新内容</Button>
      </div>
    </section>
  );
}
