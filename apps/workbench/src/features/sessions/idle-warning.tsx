import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { isExpired, lastAnswerAt, sessionExpired } from '../../api/session-watch.ts';
import { idleNotice } from './idle-notice.ts';
import { useSession } from './use-session.ts';

/** Says so before the session runs out, and keeps it while somebody types. */
export function IdleWarning() {
  const { idleSeconds } = useSession();
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(() => {
    const look = () => {
      const found = idleNotice(idleSeconds, (Date.now() - lastAnswerAt()) / 1000);
      if (found.ended && !isExpired()) sessionExpired();
      setNotice(found.text);
    };
    const keep = () => {
      const idle = (Date.now() - lastAnswerAt()) / 1000;
      if (idle > idleSeconds / 4 && idle < idleSeconds && !isExpired()) void renew();
    };
    const timer = window.setInterval(look, 5000);
    document.addEventListener('keydown', keep);
    document.addEventListener('pointerdown', keep);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('keydown', keep);
      document.removeEventListener('pointerdown', keep);
    };
  }, [idleSeconds]);
  if (notice === null) return null;
  return (
    <div className="idle-warning" role="alert">
      <span>{notice}</span>
      <Button size="small" onClick={() => void renew().then(() => setNotice(null))}>
        继续办理
      </Button>
    </div>
  );
}

/** Any answer renews the session; a failure shows itself at the next act. */
async function renew(): Promise<void> {
  await answerOf(api.GET('/api/v1/sessions/current')).catch(() => undefined);
}
