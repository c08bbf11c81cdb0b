/** The name of the corrected copy: «реестр.xlsx» gives «реестр (исправлен).xlsx», and the original stays as it is. Excel opens no template or macros under the other ending. */
export function copyName(name: string): string {
  const stem = name.replace(/\.[^.]*$/, "").replace(/ \(исправлен\)$/, "");
  const extension = /\.(xlsx|xlsm|xltx|xltm)$/i.exec(name)?.[0].toLowerCase() ?? ".xlsx";
  return `${stem} (исправлен)${extension}`;
}
