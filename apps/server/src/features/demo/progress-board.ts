/** How far the story is: first the rest of the city, then the cases of the last two years. */
export interface StoryProgress {
  readonly phase: 'city' | 'history';
  readonly told: number;
  readonly total: number;
}

/** Where the teller writes how far it is, and visitors read it; null before, and when all is told. */
export interface ProgressBoard {
  read(): StoryProgress | null;
  write(progress: StoryProgress | null): void;
}

export function createProgressBoard(): ProgressBoard {
  let current: StoryProgress | null = null;
  return {
    read: () => current,
    write: (progress) => {
      current = progress;
    },
  };
}
