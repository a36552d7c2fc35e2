import type { Post } from '@tongban/domain/terms';
import type { AppContext } from '../../app-context.ts';
import type { Outcome } from '../../platform/outcome.ts';
import type { ActDone } from '../cases/index.ts';
import type { StaffActor } from '../staff/index.ts';

/** One case of the demonstration while its story is told: who is there, and where the case stands. */
export interface CaseScene {
  readonly ctx: AppContext;
  readonly townshipId: string;
  /** Who comes for the paper. */
  readonly collectorName: string;
  /** The person in the post, of the case's township or of the county. */
  readonly who: (post: Post) => StaffActor;
  caseId: string;
  version: number;
}

/** Something that somebody does with the case. */
export type SceneAct = (scene: CaseScene) => Promise<void>;

/** Does an act on the version that the scene stands at. Throws when it is refused: the story must be lawful. */
export function doing(
  post: Post,
  act: (scene: CaseScene, actor: StaffActor, expectedVersion: number) => Promise<Outcome<ActDone>>,
): SceneAct {
  return async (scene) => {
    const outcome = await act(scene, scene.who(post), scene.version);
    if (outcome.kind !== 'done') {
      throw new Error(`The demo's case ${scene.caseId} was refused: ${JSON.stringify(outcome)}`);
    }
    scene.version = outcome.value.version;
  };
}
