import type { DemoStoryView } from '@tongban/contract';
import type { AppContext } from '../../app-context.ts';
import { done, type Outcome } from '../../platform/outcome.ts';

const PHASES = { city: '演示数据写入中（全市机构和清单）', history: '演示历史数据写入中' } as const;

/** How far the demonstration's story is told beside the server; not found in a real installation. */
export function readDemoStory({ demo, storyProgress }: AppContext): Outcome<DemoStoryView> {
  if (!demo) return { kind: 'not_found' };
  const story = storyProgress.read();
  if (story === null) return done({ story });
  const { phase, told, total } = story;
  return done({ story: { ...story, text: `${PHASES[phase]}：${told} / ${total}` } });
}
