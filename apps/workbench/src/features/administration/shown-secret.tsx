import type { SecondFactorView } from '@tongban/contract';
import { Button } from 'antd';
import { Dialog } from '../../shell/dialog.tsx';

interface ShownSecretProps {
  readonly of: SecondFactorView;
  readonly onClose: () => void;
}

/** The new secret, once: to be scanned by the person it belongs to, on the spot. */
export function ShownSecret({ of: { qr, secret }, onClose }: ShownSecretProps) {
  return (
    <Dialog title="新的动态口令绑定码" onClose={null}>
      <p>请本人当场用身份验证器扫描。关闭后不再显示；没有扫描成功的，须重新重置。</p>
      <div className="second-factor">
        <svg viewBox={`-2 -2 ${qr.size + 4} ${qr.size + 4}`} role="img" aria-label="动态口令绑定二维码">
          <path d={qr.path} />
        </svg>
        <p>
          不能扫描的，手工输入：
          <br />
          <span className="secret-text">{secret.match(/.{1,4}/gu)?.join(' ')}</span>
        </p>
      </div>
      <Button type="primary" onClick={onClose}>
        本人已经绑定，关闭
      </Button>
    </Dialog>
  );
}
