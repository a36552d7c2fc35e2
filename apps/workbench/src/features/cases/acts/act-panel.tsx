import type { CaseView } from '@tongban/contract';
import { useState } from 'react';
import { ActEntry } from './act-entry.tsx';
import { actsInOrder } from './acts-in-order.ts';
import { BlockedActs } from './blocked-acts.tsx';
import './acts.css';

/** What may be done with the case now, in the order of work, and what may not, with every reason (design §2.6). */
export function ActPanel({ of }: { readonly of: CaseView }) {
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const acts = actsInOrder(of);
  const allowed = acts.filter((act) => act.allowed);
  const finish = (name: string) => {
    setOpen(null);
    setDone(`已办理“${name}”。`);
  };
  return (
    <aside className="act-panel" aria-label="办理">
      <h2>可办操作</h2>
      <p className="done" role="status">
        {done}
      </p>
      <NextStep of={of} mayBeDone={allowed.some(({ act }) => act === of.nextAct)} />
      <ul className="acts">
        {allowed.map((act) => (
          <ActEntry
            key={act.act}
            of={of}
            act={act}
            isNext={act.act === of.nextAct}
            isOpen={open === act.act}
            onToggle={() => {
              setDone(null);
              setOpen(open === act.act ? null : act.act);
            }}
            onDone={() => finish(act.name)}
          />
        ))}
      </ul>
      <BlockedActs acts={acts.filter((act) => !act.allowed)} />
    </aside>
  );
}

/** Where the next step is not the reader's: what the case waits for, so that nobody presses what only looks open. */
function NextStep({ of, mayBeDone }: { readonly of: CaseView; readonly mayBeDone: boolean }) {
  if (mayBeDone) return null;
  if (of.nextAct === null) return <p className="soft">本件办理已经结束，没有待办环节。</p>;
  const isOwn = of.allowedActs.some(({ act }) => act === of.nextAct);
  return (
    <p className="soft">
      本件目前{of.waitingFor}，{isOwn ? '您暂不能办理，原因见下方。' : '由负责该环节的人员办理。'}
    </p>
  );
}
