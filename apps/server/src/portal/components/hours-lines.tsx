/** The hours of a place, a line for each: the days and the times part where a phone is too narrow for both. */
export function HoursLines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="place-hours">
      {line.split('　').map((part) => (
        <span key={part} className="hours-part">
          {part}
        </span>
      ))}
    </span>
  ));
}
