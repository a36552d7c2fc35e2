import { request } from 'node:http';

/** What a browser is sent when it opens a page for the first time, in bytes as transferred. */
export interface FirstView {
  readonly html: number;
  /** The page and everything that it loads. */
  readonly bytes: number;
}

/** Throws when the page or a part of it is not there. */
export async function firstView(url: string, path: string): Promise<FirstView> {
  const page = await transferred(url, path);
  const parts = new Set(
    [...page.text.matchAll(/<(?:link|script|img)\b[^>]*\s(?:href|src)="(\/[^"]+)"[^>]*>/gu)]
      .filter(([tag]) => !/rel="(?:alternate|canonical|sitemap)"/u.test(tag))
      .map(([, address = '']) => address.replaceAll('&amp;', '&')),
  );
  let { bytes } = page;
  for (const part of parts) bytes += (await transferred(url, part)).bytes;
  return { html: page.bytes, bytes };
}

interface Transferred {
  readonly bytes: number;
  /** Unpacked. */
  readonly text: string;
}

/** Asked twice: as a browser asks, to count the bytes; and plainly, to read it. */
async function transferred(url: string, path: string): Promise<Transferred> {
  const packed = await send(url, path, { 'accept-encoding': 'br, gzip' });
  const plain = await send(url, path, { 'accept-encoding': 'identity' });
  return { bytes: packed.length, text: plain.toString('utf8') };
}

function send(url: string, path: string, headers: Record<string, string>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(parts));
        else reject(new Error(`GET ${path} was answered ${answer.statusCode}.`));
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
