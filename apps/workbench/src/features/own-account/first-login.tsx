import { useQueryClient } from '@tanstack/react-query';
import { PageHead } from '../../shell/page-head.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { sessionQuery } from '../sessions/session-query.ts';
import { useSession } from '../sessions/use-session.ts';
import { BindAuthenticator } from './bind-authenticator.tsx';
import { PasswordForm } from './password-form.tsx';

/** After a login by a one-time password: the authenticator where the post asks for one, then the own password; nothing else. */
export function FirstLogin() {
  const { name, mustBindAuthenticator } = useSession();
  const queries = useQueryClient();
  const readAgain = () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  return (
    <>
      <PageHead
        title="设置本人密码"
        note={`${name}，您使用一次性口令登录。${
          mustBindAuthenticator ? '您的岗位须先绑定身份验证器，再设置本人密码' : '设置本人密码'
        }以后才能办理业务。`}
      />
      <RecordParts>
        {mustBindAuthenticator ? (
          <RecordPart title="第一步：绑定身份验证器">
            <BindAuthenticator isBound={false} onBound={readAgain} />
          </RecordPart>
        ) : (
          <RecordPart title="本人密码">
            <PasswordForm currentLabel="一次性口令" onChanged={readAgain} />
          </RecordPart>
        )}
      </RecordParts>
    </>
  );
}
