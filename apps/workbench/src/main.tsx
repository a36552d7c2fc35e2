import 'virtual:antd.css';
import '@tongban/look/tokens.css';
import './styles/ground.css';
import './styles/shell.css';
import './styles/forms.css';
import './styles/page-tools.css';
import './styles/notices.css';
import { StyleProvider } from '@ant-design/cssinjs';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { router } from './router.tsx';
import { workbenchTheme } from './shell/workbench-theme.ts';

// What antd would insert as <style> goes into an element that is in no document: the policy allows none (design §9).
const outsideTheDocument = document.createElement('div');
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <StyleProvider container={outsideTheDocument}>
      <ConfigProvider
        theme={workbenchTheme}
        locale={zhCN}
        wave={{ disabled: true }}
        button={{ autoInsertSpace: false }}
        getPopupContainer={(control) => control?.closest<HTMLElement>('dialog, #page') ?? document.body}
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ConfigProvider>
    </StyleProvider>
  </StrictMode>,
);
