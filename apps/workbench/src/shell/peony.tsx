import { peonyGrid, peonyPaths } from '@tongban/look';

/** The fine-line peony, the only ornament (design §11). */
export function Peony() {
  return (
    <svg className="peony" viewBox={`0 0 ${peonyGrid.width} ${peonyGrid.height}`} aria-hidden="true">
      {peonyPaths.map(([kind, path]) => (
        <path key={path} className={kind} d={path} />
      ))}
    </svg>
  );
}
