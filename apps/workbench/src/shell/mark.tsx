import { markGrid, markPaths } from '@tongban/look';

/** The mark of 通办; the name stands beside it. */
export function Mark() {
  return (
    <svg className="mark" viewBox={`0 0 ${markGrid} ${markGrid}`} aria-hidden="true">
      {markPaths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
