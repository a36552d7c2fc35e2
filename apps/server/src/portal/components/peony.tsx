import { peonyGrid, peonyPaths } from '@tongban/look';

/** The one ornament (design §11). It weighs 16 KB before compression: use it on the front page only. */
export function Peony() {
  return (
    <svg
      className="peony"
      viewBox={`0 0 ${peonyGrid.width} ${peonyGrid.height}`}
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
    >
      {peonyPaths.map(([kind, d]) => (
        <path key={d} className={kind === 'vein' ? 'vein' : undefined} d={d} />
      ))}
    </svg>
  );
}
