import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { antdSheetPlugin } from './build/antd-sheet-plugin.ts';

// Counters still run Chrome 109 (design §7).
export default defineConfig({
  base: '/workbench/',
  plugins: [react(), antdSheetPlugin()],
  build: {
    target: 'chrome109',
    cssTarget: 'chrome109',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
});
