import { Dialog } from '../../../shell/dialog.tsx';
import { QUEUE_KEYS } from './queue-keys.ts';

export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="快捷键" onClose={onClose}>
      <dl className="shortcuts">
        {QUEUE_KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="faint">输入文字时快捷键不起作用。</p>
    </Dialog>
  );
}
