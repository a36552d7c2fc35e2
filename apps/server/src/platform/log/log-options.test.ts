import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { logOptions } from './log-options.ts';

it('design §9: the log holds no secret, no personal field and no query string', async () => {
  let written = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      written += String(chunk);
      done();
    },
  });
  const app = Fastify({ logger: { ...(logOptions('info') as object), stream } });
  app.get('/search', async (request) => {
    request.log.info({
      phone: '13800000000',
      form: { idNumber: '371721', password: 'geheim' },
      headers: { cookie: 'c1' },
    });
    return 'ok';
  });
  await app.inject({ url: '/search?name=%E7%8E%8B', headers: { cookie: 'c2' } });
  await app.close();
  expect(written).toContain('/search');
  for (const secret of ['13800000000', '371721', 'geheim', 'c1', 'c2', '%E7%8E%8B'])
    expect(written).not.toContain(secret);
});
