/** The pairs of one form: an empty cell is as visible as a full one. */
export function FormCount({ pairs }: { pairs: number }) {
  return <span className={pairs === 0 ? "form-count form-empty" : "form-count"}>{pairs}</span>;
}
