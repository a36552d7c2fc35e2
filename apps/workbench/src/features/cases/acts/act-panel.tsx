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
  const acts = actsInOrder(of.allowedActs);
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
      {allowed.length === 0 && <p className="soft">您目前没有可以办理的操作。原因见下方。</p>}
      <ul className="acts">
        {allowed.map((act, at) => (
          <ActEntry
            key={act.act}
            of={of}
            act={act}
            isFirst={at === 0}
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
