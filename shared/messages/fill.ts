/** The catalogue: where a suggestion is known from. Keys begin with `fill.`. */
export const FILL_MESSAGES = {
  "fill.fromSection": "из раздела",
  "fill.fromSheet": "из названия листа",
  "fill.fromTitle": "из заголовка",
  "fill.fromHeader": "из названия столбца",
  "fill.fromAbove": "из строки выше",
  "fill.fromRoleModel": "по остальным данным строки",
  "fill.fromRow": "из строки {row}",
} as const;
