/** RFC 6266: a plain name for old programs, the true one in RFC 5987's writing. */
export function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="estafeta.xlsx"; filename*=UTF-8''${encoded}`;
}
