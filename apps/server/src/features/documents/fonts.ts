import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export type Face = 'regular' | 'bold';
export type Fonts = Readonly<Record<Face, Buffer>>;

/** Noto Sans SC, read once in the life of the process: 10 MB a face; pdfkit embeds only the glyphs that a paper uses. */
export function loadFonts(): Promise<Fonts> {
  loading ??= readFonts();
  return loading;
}

let loading: Promise<Fonts> | undefined;

async function readFonts(): Promise<Fonts> {
  const resolve = createRequire(import.meta.url).resolve;
  const read = (file: string) => readFile(resolve(`@expo-google-fonts/noto-sans-sc/${file}`));
  const [regular, bold] = await Promise.all([
    read('400Regular/NotoSansSC_400Regular.ttf'),
    read('700Bold/NotoSansSC_700Bold.ttf'),
  ]);
  return { regular, bold };
}
