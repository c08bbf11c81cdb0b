/** The catalogue: what the pane says of what leaves, of receipts and of signing in. Keys begin with `pane.`. */
export const PANE_SENDING_MESSAGES = {
  // «Что уйдёт».
  "pane.leaving.title": "Что уйдёт из книги",
  "pane.leaving.lead":
    "В район уйдёт {count, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}} – ровно в таком виде.",
  "pane.leaving.signIn": "Войдите по коду из письма района: тогда будет видно, что именно уйдёт.",
  "pane.leaving.stays": "Останется в книге",
  "pane.leaving.reason.policy": "район этого не собирает",
  "pane.leaving.reason.sensitive": "кое-где есть слова, которые не должны уходить из школы",
  "pane.leaving.otherColumns": "Столбцы, которые мы не читаем, и всё вне реестра.",
  "pane.leaving.held":
    "{count, plural, one {#\u00a0строка с ошибкой не уйдёт} few {#\u00a0строки с ошибками не уйдут} many {#\u00a0строк с ошибками не уйдут} other {#\u00a0строки с ошибками не уйдут}}",

  // Pairs gone from the workbook.
  "pane.gone.title": "Больше нет в книге",
  "pane.gone.lead":
    "В районе эти пары есть, а в книге их нет. Если пара больше не работает, отметьте её: при отправке район её отзовёт. Если строка удалена случайно, верните её в книгу.",

  // The receipt.
  "pane.receipt.title": "Квитанция №\u00a0{number}",
  "pane.receipt.lead":
    "{count, plural, one {Район принял #\u00a0пару.} few {Район принял #\u00a0пары.} many {Район принял #\u00a0пар.} other {Район принял #\u00a0пары.}}",
  "pane.receipt.print": "Распечатать",
  "pane.receipt.ready": "Готово",
  "pane.receipt.fixHeld":
    "{count, plural, one {Исправить #\u00a0строку} few {Исправить #\u00a0строки} many {Исправить #\u00a0строк} other {Исправить #\u00a0строки}}",
  "pane.receipt.alreadyThere": "Уже были в районе, без изменений",
  "pane.receipt.heldBack": "Не отправлены из-за ошибок",
  "pane.receipt.heldTitle": "Не отправлены",
  "pane.receipt.refusedTitle": "Район не принял",
  "pane.receipt.mergedTitle": "Изменено в районе",
  "pane.receipt.unkept":
    "Район всё принял, но запомнить это в книге не удалось. {why} До тех пор пары узнаются по именам.",
  "pane.receipt.takeOver":
    "Записать в книгу {count, plural, one {#\u00a0изменение} few {#\u00a0изменения} many {#\u00a0изменений} other {#\u00a0изменения}}",
  "pane.receipt.conflictTitle": "Разногласия",
  "pane.receipt.conflictNote":
    "Вы и район изменили одно и то же. Пока остаётся значение района, ваше сохранено рядом. Выберите сами или оставьте координатору.",
  "pane.receipt.choose": "Выбрать",
  "pane.receipt.differs": "{field}: у вас {mine}, в районе {theirs}",
  "pane.outcome.created": "Новые",
  "pane.outcome.updated": "Изменены",
  "pane.outcome.merged": "Соединены с правками района",
  "pane.outcome.conflict": "С разногласиями",
  "pane.outcome.unchanged": "Без изменений",
  "pane.outcome.withdrawn": "Отозваны",
  "pane.outcome.refused": "Не приняты",

  // Signing in.
  "pane.signIn.title": "Вход",
  "pane.signIn.label": "Код из письма района",
  "pane.signIn.hint": "Пробелы и дефисы не важны.",
  "pane.signIn.missing": "Впишите код: 12 знаков из письма.",
  "pane.signIn.button": "Войти",
  "pane.signIn.letterCaption": "Код школы",
  "pane.signIn.lost": "Кода нет или он не подходит",
  "pane.signIn.lostHelp":
    "Позвоните координатору района: новый код выдают за минуту. Каждый код действует один раз, поэтому на втором компьютере нужен ещё один.",
  "pane.signIn.notCurator": "Это код координатора. Для панели нужен код школы: он в письме куратору.",
} as const;
