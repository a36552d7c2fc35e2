import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from './config.ts';

describe('configuration (design §4)', () => {
  it('has defaults for everything', () => {
    expect(loadConfig({ PORT: '', HOME: '/x' })).toEqual({
      host: '127.0.0.1',
      port: 8080,
      databaseUrl: undefined,
      preparedStatements: true,
      dataDir: resolve('var'),
      demo: undefined,
      keyFile: resolve('var/keys.json'),
      tls: undefined,
      trustProxy: false,
      publicUrl: undefined,
      outsideUrl: undefined,
      site: {},
      logLevel: 'info',
      maxUploadBytes: 10 * 1024 * 1024,
    });
  });

  it('reads what is set', () => {
    const config = loadConfig({
      PORT: '9000',
      DATABASE_URL: 'postgres://a@b/c',
      TONGBAN_PREPARED: 'off',
      DATA_DIR: '/srv/tongban',
      TONGBAN_DEMO: '1',
      TLS_CERT: '/c.pem',
      TLS_KEY: '/k.pem',
      TRUST_PROXY: '10.0.0.1, 10.0.0.2',
      TONGBAN_PUBLIC_URL: 'https://tongban.example.cn/',
      TONGBAN_OUTSIDE_URL: 'http://10.0.0.9:7001/',
    });
    expect(config).toMatchObject({
      port: 9000,
      databaseUrl: 'postgres://a@b/c',
      preparedStatements: false,
      demo: true,
      keyFile: '/srv/tongban/keys.json',
      tls: { certFile: '/c.pem', keyFile: '/k.pem' },
      trustProxy: ['10.0.0.1', '10.0.0.2'],
      publicUrl: 'https://tongban.example.cn',
      outsideUrl: 'http://10.0.0.9:7001',
    });
  });

  it('names every wrong variable and the mend at once', () => {
    const read = () =>
      loadConfig({
        PORT: 'http',
        DATABASE_URL: 'mysql://x',
        TONGBAN_DEMO: 'yes',
        TONGBAN_PUBLIC_URL: 'x',
        LOG_LEVEL: 'loud',
      });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      /PORT: .*8080[\s\S]*DATABASE_URL: .*postgres:[\s\S]*TONGBAN_DEMO: .*1 or 0[\s\S]*TONGBAN_PUBLIC_URL: .*https:[\s\S]*LOG_LEVEL: /,
    );
    expect(() => loadConfig({ TLS_CERT: '/c.pem' })).toThrow(/^TLS_KEY: /);
  });
});
