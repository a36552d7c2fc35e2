import type { Plugin } from 'vite';
import { antdSheet } from './antd-sheet.tsx';

const NAME = 'virtual:antd.css';

/** Serves `import 'virtual:antd.css'`: antd's rules for our theme as one ordinary style sheet. */
export function antdSheetPlugin(): Plugin {
  return {
    name: 'antd-sheet',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? antdSheet() : undefined),
  };
}
