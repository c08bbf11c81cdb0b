/** The catalogue: what the command line says of the dictionary. Keys begin with `cli.dictionary.`. */
export const CLI_DICTIONARY_MESSAGES = {
  "cli.dictionary.option": "дополнения района к справочнику: файл .json",
  "cli.dictionary.description": "справочник: показать, проверить дополнения района, задать их",
  "cli.dictionary.show": "показать справочник: встроенный, а с параметром --district – справочник района",
  "cli.dictionary.showJson": "напечатать весь справочник как JSON",
  "cli.dictionary.check": "проверить файл дополнений: где ошибка и что исправить",
  "cli.dictionary.set": "задать району дополнения из файла; прежние версии сохраняются",
  "cli.dictionary.argument": "файл дополнений (.json)",
  "cli.dictionary.district": "район, чей справочник показать",
  "cli.dictionary.notJson": "{file}: Это не JSON, ошибка в строке\u00a0{line}. Проверьте кавычки, запятые и скобки.",
  "cli.dictionary.notUtf8":
    "{file}: Файл не в кодировке UTF-8, и слова в нём прочлись бы неверно. Сохраните его в Блокноте с кодировкой UTF-8.",
  "cli.dictionary.refused":
    "{file}: В дополнениях {count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}. Все места покажет estafeta dictionary check {file}.",
  "cli.dictionary.good": "{file}: Дополнения в порядке.",
  "cli.dictionary.bad":
    "{file}: {count, plural, one {Найдена # ошибка} few {Найдены # ошибки} many {Найдено # ошибок} other {Найдено # ошибки}}. Дополнения не применены.",
  "cli.dictionary.problem": "{path}: {problem}",
  "cli.dictionary.whole": "файл в целом",
  "cli.dictionary.kept": "Району «{district}» заданы дополнения, версия {version}.",
  "cli.dictionary.version": "Справочник, версия {version}",
  "cli.dictionary.forms": "Формы:",
  "cli.dictionary.roleModels": "Ролевые модели:",
  "cli.dictionary.kinds": "Виды:",
  "cli.dictionary.thresholds": "Пороги:",
  "cli.dictionary.form": "  {name} ({code}) – {evidence}",
  "cli.dictionary.entry": "  {name} – {evidence}",
  "cli.dictionary.pupilAge": "  возраст обучающихся: {min}–{max} – {evidence}",
  "cli.dictionary.youngTeacherYears": "  стаж молодого педагога: не больше {years} – {evidence}",
  "cli.dictionary.durationMonths": "  месяцев у пары: {min}–{max} – {evidence}",
  "cli.dictionary.menteesPerMentor": "  наставляемых у наставника: не больше {count} – {evidence}",
  "cli.dictionary.evidence":
    "{evidence, select, seen {источник {source}} unverified {не проверено} other {дополнение района}}",
  "cli.dictionary.sources": "Источники:",
  "cli.dictionary.source": "  {id}: {source}",
} as const;
