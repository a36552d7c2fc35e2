import { useEffect } from 'react';

/** Names the browser tab after what is shown. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - 县乡通办工作台`;
  }, [title]);
}
