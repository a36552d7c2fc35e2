/** The township with its county under it, or the county alone. */
export function placeText({ countyName, townshipName }: { countyName: string; townshipName: string | null }) {
  return townshipName === null ? (
    countyName
  ) : (
    <>
      {townshipName}
      <small>{countyName}</small>
    </>
  );
}
