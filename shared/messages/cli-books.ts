/** The catalogue: what the commands that read and write workbooks say: check, fill, template, merge. */
export const CLI_BOOK_MESSAGES = {
  "cli.noRegister": "{file}: Реестра пар в книге не видно. Нужен лист со столбцами наставников и наставляемых.",
  "cli.count.error": "{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}",
  "cli.count.warning":
    "{count, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}",
  "cli.count.hint": "{count, plural, one {# подсказка} few {# подсказки} many {# подсказок} other {# подсказки}}",
  "cli.count.info": "{count, plural, one {# заметка} few {# заметки} many {# заметок} other {# заметки}}",
  "cli.count.none": "замечаний нет",
  "cli.severity.error":
    "Не уйдут в район: {count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}",
  "cli.severity.warning":
    "Проверьте: {count, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}",
  "cli.severity.hint":
    "Можно исправить сразу: {count, plural, one {# подсказка} few {# подсказки} many {# подсказок} other {# подсказки}}",
  "cli.severity.info":
    "К сведению: {count, plural, one {# заметка} few {# заметки} many {# заметок} other {# заметки}}",
  "cli.place.row": "строка {row}: ",
  "cli.place.cell": "строка {row}, {cell}: ",

  "cli.check.description": "проверить книги: что распознано и что не так",
  "cli.check.json": "напечатать всё одним объектом JSON",
  "cli.check.sheet":
    "Лист «{sheet}»: {pairs, plural, one {# пара} few {# пары} many {# пар} other {# пары}}{year, select, none {} other {, учебный год {year}}}",
  "cli.check.file": "{file}",
  "cli.check.kind": "{kind}: {count}",
  "cli.check.column": "{field}, {by}",
  "cli.check.likelyColumn": "{field}, {by}, {sure} %",
  "cli.check.unusedColumn": "не читается",
  "cli.check.questions":
    "{count, plural, one {Уточните одно} other {Уточните}} – ответить можно в панели, книга это запомнит:",
  "cli.check.question": "Лист «{sheet}»: {text}",
  "cli.check.answer": "– {label}",
  "cli.check.takenAnswer": "– {label} (так понято сейчас)",
  "cli.check.by.header": "по заголовку",
  "cli.check.by.values": "по значениям",
  "cli.check.by.saved": "выбрано вами",
  "cli.check.examples":
    "Примеры:\n  estafeta check реестр.xlsx\n  estafeta check школы/*.xlsx\n  estafeta check реестр.xlsx --json > замечания.json",
  "cli.files.file": "Книга",
  "cli.files.year": "Учебный год",
  "cli.files.pairs": "Пар",
  "cli.files.error": "Ошибки",
  "cli.files.warning": "Предупр.",
  "cli.files.hint": "Подсказки",
  "cli.files.total": "Всего",
  "cli.check.clean": "Замечаний нет.",
  "cli.check.found": "Итого: {figures}.",
  "cli.check.sheetWhy": "  Лист «{sheet}»: {why}",

  "cli.fill.description": "записать копию книги, где исправлены мелочи и заполнено то, что известно",
  "cli.fill.fixes":
    "{count, plural, =0 {Исправлять нечего.} one {# исправление:} few {# исправления:} many {# исправлений:} other {# исправления:}}",
  "cli.fill.fix": "  {sheet}!{cell}: {before} → {after}",
  "cli.fill.fixDate": "  {sheet}!{cell}: «{before}» текстом → дата {after}",
  "cli.fill.fills":
    "{count, plural, =0 {Заполнять нечего.} one {# поле заполнено:} few {# поля заполнены:} many {# полей заполнено:} other {# поля заполнены:}}",
  "cli.fill.fill": "  {sheet}!{cell}: {before} → {after} ({source})",
  "cli.fill.doubtful":
    "{count, plural, one {# значение только вероятно} few {# значения только вероятны} many {# значений только вероятны} other {# значения только вероятны}} и не вписано, решать вам:",
  "cli.fill.appearing":
    "После этого {count, plural, one {станет видно # замечание, скрытое} few {станут видны # замечания, скрытые} many {станут видны # замечаний, скрытых} other {станут видны # замечания, скрытые}} прежде за пустой или непонятной ячейкой:",
  "cli.fill.listed":
    "Списки для выбора: {count, plural, =0 {ставить их некуда} one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}. Где список уже был, он остался прежним.",
  "cli.fill.dry":
    "Ничего не записано. {isClean, select, true {После этого замечаний не осталось бы.} other {Осталось бы: {left}.}}",
  "cli.fill.dryRun": "только показать, что изменится; ничего не записывать",
  "cli.fill.json": "напечатать изменения одним объектом JSON",
  "cli.fill.last": "прошлогодний реестр: из него берутся классы, должности и стаж",
  "cli.fill.lists": "поставить на столбцы формы, ролевой модели, вида и статуса списки для выбора",
  "cli.fill.examples":
    "Примеры:\n  estafeta fill реестр.xlsx --dry-run\n  estafeta fill реестр.xlsx -o исправленный.xlsx --lists\n  estafeta fill реестр.xlsx --last прошлый-год.xlsx -o исправленный.xlsx",
  "cli.fill.blank": "пусто",
  "cli.fill.written": "Копия записана: {out}. {isClean, select, true {Замечаний в ней нет.} other {Осталось: {left}.}}",

  "cli.merge.description": "собрать книги школ в один сводный реестр без сервера",
  "cli.merge.out": "куда записать сводный реестр (.xlsx)",
  "cli.merge.district": "название района для заголовка",
  "cli.merge.examples":
    'Примеры:\n  estafeta merge школы/*.xlsx -o сводный.xlsx\n  estafeta merge школы/*.xlsx --year 2026-2027 --district "Майминский район" -o сводный.xlsx',
  "cli.merge.noDistrict": "Район",
  "cli.merge.noYear": "не указан",
  "cli.merge.reading": "{file}: читается…",
  "cli.merge.school":
    "{school} ({file}): {count, plural, one {# пара} few {# пары} many {# пар} other {# пары}}; {figures}.",
  "cli.merge.otherYear":
    "{school} ({file}): {pairs, plural, one {# пара} few {# пары} many {# пар} other {# пары}} за {year} учебный год не вошли: собирается {collected}.",
  "cli.merge.double":
    "{school} ({file}): {count, plural, one {# пара есть} few {# пары есть} many {# пар есть} other {# пары есть}} и в другой книге школы, учтены один раз.",
  "cli.merge.nothing": "Собирать нечего: ни в одной книге нет реестра.",
  "cli.merge.written":
    "Сводный реестр записан: {out}. {pairs, plural, one {# пара} few {# пары} many {# пар} other {# пары}}, {schools, plural, one {# школа} few {# школы} many {# школ} other {# школы}}.",

  "cli.template.description": "записать чистый реестр с заголовками и списками, с прошлогодними парами или без них",
  "cli.template.out": "куда записать реестр (.xlsx)",
  "cli.template.school": "название школы для заголовка",
  "cli.template.from": "прошлогодний реестр: его пары перейдут в новый",
  "cli.template.examples":
    'Примеры:\n  estafeta template --school "Подгорновская СОШ" --year 2026-2027 -o реестр.xlsx\n  estafeta template --from прошлый-год.xlsx -o реестр.xlsx',
  "cli.template.carried":
    "{count, plural, =0 {Ни одна пара не перешла.} one {# пара перешла} few {# пары перешли} many {# пар перешло} other {# пары перешли}}{count, plural, =0 {} other { в новый реестр: классы и стаж увеличены, даты, приказы и согласия впишите сами.}}",
  "cli.template.left":
    "{count, plural, one {# пара осталась} few {# пары остались} many {# пар осталось} other {# пары остались}} в прошлом году:",
  "cli.template.leftPair": "  {sheet}, строка {row}: {pair} – {reason}",
  "cli.template.nobody": "не указано",
  "cli.template.written": "Реестр на {year} учебный год записан: {out}.",
} as const;
