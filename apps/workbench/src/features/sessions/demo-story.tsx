import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';

const EVERY_TWO_SECONDS = 2_000;

/** How far the demonstration's history is written; nothing when all is there, or outside a demonstration. */
export function DemoStory() {
  const { data } = useQuery({
    queryKey: ['demo-story'],
    queryFn: () => answerOf(api.GET('/api/v1/sessions/demo-story')),
    retry: false,
    // Asked again while there is more to come.
    refetchInterval: ({ state }) => (state.data?.story ? EVERY_TWO_SECONDS : false),
  });
  if (!data?.story) return null;
  const { text, told, total } = data.story;
  return (
    <div className="demo-story">
      <label htmlFor="demo-story">{text}</label>
      <progress id="demo-story" value={told} max={total} />
      <small className="soft">可以先登录试用，数据会陆续增加。</small>
    </div>
  );
}
