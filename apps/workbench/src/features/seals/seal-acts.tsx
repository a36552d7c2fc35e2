import type { GovernedSealView } from '@tongban/contract';
import { Button } from 'antd';
import { type ComponentType, useState } from 'react';
import { RecordPart } from '../../shell/record-parts.tsx';
import { CarveForm } from './forms/carve-form.tsx';
import { DeputyForm } from './forms/deputy-form.tsx';
import { HandOverForm } from './forms/hand-over-form.tsx';
import { LossForm } from './forms/loss-form.tsx';
import { PursueForm } from './forms/pursue-form.tsx';
import type { SealActFormProps } from './forms/seal-act-frame.tsx';
import { StatusForm } from './forms/status-form.tsx';
import type { SealPath } from './seal-queries.ts';

const FORMS: Readonly<Record<string, ComponentType<SealActFormProps>>> = {
  carve: CarveForm,
  release: HandOverForm,
  hand_over: HandOverForm,
  name_deputy: DeputyForm,
  report_loss: LossForm,
  pursue_loss: PursueForm,
  suspend: StatusForm,
  resume: StatusForm,
  collect: StatusForm,
  abolish: StatusForm,
  destroy: StatusForm,
};

const STOPPING = new Set(['report_loss', 'abolish', 'collect', 'destroy']);

interface SealActsProps {
  readonly path: SealPath;
  readonly seal: GovernedSealView;
}

/** The acts that the server says are open to the reader; each tells its consequence before it is done. */
export function SealActs({ path, seal }: SealActsProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const act = seal.acts.find((each) => each.act === asked);
  const Form = act && FORMS[act.act];
  return (
    <RecordPart title="可以办理">
      <div className="seal-acts">
        {seal.acts.map(({ act: name, name: label }, index) => (
          <Button
            key={name}
            type={index === 0 ? 'primary' : 'default'}
            danger={STOPPING.has(name)}
            onClick={() => setAsked(name)}
          >
            {label}
          </Button>
        ))}
      </div>
      {act && Form && <Form key={act.act} path={path} seal={seal} act={act} onClose={() => setAsked(null)} />}
    </RecordPart>
  );
}
