/** The session's form token; always the first field, so that a cut-off post is refused rather than half read (design §9). */
export function CsrfField({ token }: { readonly token: string }) {
  return <input type="hidden" name="_csrf" value={token} />;
}
