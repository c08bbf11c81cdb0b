/** The catalogue: why a file cannot be read. Keys begin with `workbook.`. */
export const WORKBOOK_MESSAGES = {
  "workbook.notAWorkbook": "Это не книга Excel. Подходят файлы .xlsx, .xlsm, .xlsb, .xls и .ods.",
  "workbook.emptyFile": "Файл пуст: в нём 0 байт. Возможно, он не дозагрузился, скопируйте его ещё раз.",
  "workbook.password":
    "Книга защищена паролем. Откройте её в Excel, снимите пароль («Файл» → «Сведения» → «Защита книги») и сохраните.",
  "workbook.damaged":
    "Файл повреждён и не читается. Откройте его в Excel, сохраните заново как «Книга Excel (.xlsx)» и повторите.",
  "workbook.tooLarge.file":
    "Файл занимает {size} МБ, а принимается до {limit} МБ. Уберите из книги картинки и лишние листы.",
  "workbook.tooLarge.unpacked":
    "Книга в распакованном виде больше {limit} МБ. Скопируйте реестр в новую книгу и сохраните.",
  "workbook.tooLarge.parts":
    "В книге больше {limit} частей: картинок, рисунков, листов. Скопируйте реестр в новую книгу и сохраните.",
  "workbook.tooLarge.ratio":
    "Книга сжата необычно сильно, так выглядят вредоносные файлы. Скопируйте реестр в новую книгу и сохраните.",
  "workbook.tooLarge.sheets": "В книге больше {limit} листов. Оставьте листы с реестром и сохраните копию.",
  "workbook.tooLarge.cells":
    "На листе «{sheet}» данные доходят до ячейки {cell}, это слишком далеко. Удалите лишние строки и столбцы за таблицей и сохраните.",
  "workbook.tooLarge.text":
    "На листе «{sheet}» в ячейке {cell} текст длиннее {limit} знаков. Сократите его и сохраните.",
  "workbook.tooLarge.nesting":
    "Книга устроена необычно глубоко, так выглядят вредоносные файлы. Скопируйте реестр в новую книгу и сохраните.",
  "workbook.unsupported.oldExcel":
    "Книга сохранена в Excel 95 или раньше. Откройте её в Excel, сохраните как «Книга Excel (.xlsx)» и повторите.",
  "workbook.unsupported.patch":
    "Исправленная копия делается только для книг .xlsx и .xlsm. Сохраните книгу как «Книга Excel (.xlsx)» и повторите.",
  "workbook.unsupported.formula":
    "На листе «{sheet}» в ячейке {cell} стоит формула, её значение не заменяется. Исправьте ячейку вручную.",
  "workbook.unsupported.tableHeading":
    "На листе «{sheet}» ячейка {cell} стоит в шапке таблицы Excel, такая шапка не меняется. Исправьте ячейку вручную.",
  "workbook.unsupported.sheet": "В книге нет листа «{sheet}». Откройте книгу заново и повторите.",
} as const;
