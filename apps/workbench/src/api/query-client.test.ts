import { onlineManager } from '@tanstack/react-query';
import { afterEach, expect, it } from 'vitest';
import { queryClient } from './query-client.ts';

afterEach(() => onlineManager.setOnline(true));

it('design §9 without network an act fails at once and says so, and is not sent later unasked', async () => {
  onlineManager.setOnline(false);
  const cut = () => Promise.reject(new Error('no network'));
  const act = queryClient.getMutationCache().build(queryClient, { mutationFn: cut });
  await expect(act.execute(undefined)).rejects.toThrow('no network');
});
