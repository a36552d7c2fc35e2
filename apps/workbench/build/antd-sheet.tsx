import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs';
import {
  Alert,
  Button,
  Checkbox,
  ConfigProvider,
  Empty,
  Input,
  Radio,
  Select,
  Skeleton,
  Tabs,
  Tag,
} from 'antd';
import { renderToString } from 'react-dom/server';
import { workbenchTheme } from '../src/shell/workbench-theme.ts';

/**
 * antd's style sheet for our theme, made while building: the content security policy allows no <style> element, so the
 * browser never makes one (design §7 "static CSS"). A component that is not drawn here has no style on screen.
 */
export function antdSheet(): string {
  const cache = createCache();
  renderToString(
    <StyleProvider cache={cache}>
      <ConfigProvider theme={{ ...workbenchTheme, zeroRuntime: false }}>
        <Alert title="" />
        <Button />
        <Checkbox.Group options={['']} />
        <Empty />
        <Input.Password />
        <Input.TextArea />
        <Radio.Group options={['']} />
        <Select />
        <Skeleton />
        <Tabs />
        <Tag />
      </ConfigProvider>
    </StyleProvider>,
  );
  return extractStyle(cache, { plain: true, types: ['style', 'token', 'cssVar'] });
}
