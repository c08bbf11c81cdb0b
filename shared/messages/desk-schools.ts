/** The catalogue: what the desk says of schools, their codes and their pages. Keys begin with `desk.schools.`, `desk.school.`, `desk.letters`. */
export const DESK_SCHOOL_MESSAGES = {
  "desk.nav.schools": "Школы и письма",

  "desk.letters":
    "{count, plural, one {#\u00a0письмо} few {#\u00a0письма} many {#\u00a0писем} other {#\u00a0письма}} с кодами",
  "desk.letters.once":
    "{count, plural, one {Новый код выдан, прежний больше не действует. Распечатайте письмо сейчас: второй раз код не показывается.} other {Новые коды выданы (#), прежние больше не действуют. Распечатайте письма сейчас: второй раз коды не показываются.}}",
  "desk.letters.print":
    "{count, plural, one {Напечатать письмо} few {Напечатать #\u00a0письма} many {Напечатать #\u00a0писем} other {Напечатать #\u00a0письма}}",

  "desk.schools.title": "Школы и письма",
  "desk.schools.note":
    "Письмо с кодом впускает куратора школы. Новый код отменяет прежний, если его ещё не использовали.",
  "desk.schools.letters":
    "{count, plural, one {Письмо для одной школы без кода} few {Письма для #\u00a0школ, где никто не входил} many {Письма для #\u00a0школ, где никто не входил} other {Письма для #\u00a0школ, где никто не входил}}",
  "desk.schools.lettersAll":
    "{count, plural, one {Письмо для школы} few {Письма для всех #\u00a0школ} many {Письма для всех #\u00a0школ} other {Письма для всех #\u00a0школ}}",
  "desk.schools.add": "Добавить школы",
  "desk.schools.addNote": "Одну или списком, каждая с новой строки. Те, что уже есть в районе, повторно не появятся.",
  "desk.schools.names": "Названия школ",
  "desk.schools.addButton":
    "{count, plural, =0 {Добавить} one {Добавить #\u00a0школу} few {Добавить #\u00a0школы} many {Добавить #\u00a0школ} other {Добавить #\u00a0школы}}",
  "desk.schools.added":
    "{count, plural, =0 {Новых школ в списке нет.} one {Добавлена #\u00a0школа.} few {Добавлены #\u00a0школы.} many {Добавлено #\u00a0школ.} other {Добавлены #\u00a0школы.}}",
  "desk.schools.known": "Уже есть: {names}.",
  "desk.schools.table": "Школы района и коды для входа",
  "desk.schools.column.school": "Школа",
  "desk.schools.column.curator": "Куратор",
  "desk.schools.column.code": "Код",
  "desk.schools.signedIn": "входил {at}",
  "desk.schools.neverSignedIn": "ещё не входил",
  "desk.schools.codeUntil": "ждёт до {until}",
  "desk.schools.noCode": "нет открытого",
  "desk.schools.archived": "в архиве",
  "desk.schools.letter": "Письмо с кодом",
  "desk.schools.letterFor": "Письмо с кодом: {school}",

  "desk.school.title": "Школа",
  "desk.school.back": "Все школы",
  "desk.school.unknown": "Такой школы в районе нет",
  "desk.school.archived":
    "Школа в архиве: на сводке её нет, войти по старым кодам нельзя. Данные прошлых лет сохранены.",
  "desk.school.letter": "Новый код и письмо",
  "desk.school.curator": "Куратор: {state}",
  "desk.school.card": "Карточка",
  "desk.school.noFigures": "В этом учебном году у школы нет данных.",
  "desk.school.pairs":
    "{count, plural, =0 {Пары} one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}",
  "desk.school.noPairs": "Школа ещё не присылала пар за этот учебный год. Отправьте куратору письмо с кодом.",
  "desk.school.noSuchPairs": "Таких пар нет.",
  "desk.school.shownForm": "Только форма «{form}»",
  "desk.school.showAll": "Показать все пары",
  "desk.school.onlyFindings": "{count, plural, one {Только с замечаниями (#)} other {Только с замечаниями (#)}}",
  "desk.school.missing": "В реестре школы нет столбцов: {fields}.",
  "desk.school.table": "Пары школы",
  "desk.school.table.scroll": "Таблица пар, прокручивается вбок",
  "desk.school.column.mentor": "Наставник",
  "desk.school.column.mentee": "Наставляемый",
  "desk.school.column.form": "Форма",
  "desk.school.column.period": "Период",
  "desk.school.column.findings": "Замечания",
  "desk.school.column.changed": "Изменена",
  "desk.school.contested":
    "{count, plural, one {#\u00a0разногласие} few {#\u00a0разногласия} many {#\u00a0разногласий} other {#\u00a0разногласия}}",
  "desk.school.period": "{from}\u2060–\u2060{to}",
  "desk.school.since": "с {from}",
  "desk.school.till": "по {to}",
  "desk.school.pushes": "Отправки",
  "desk.school.noPushes": "Отправок ещё не было.",
  "desk.school.receipt": "Квитанция №\u00a0{receipt}",
  "desk.school.outcome.created": "новых {count}",
  "desk.school.outcome.updated": "изменено {count}",
  "desk.school.outcome.merged": "объединено {count}",
  "desk.school.outcome.unchanged": "без изменений {count}",
  "desk.school.outcome.conflict": "с разногласиями {count}",
  "desk.school.outcome.refused": "не принято {count}",
  "desk.school.outcome.withdrawn": "отозвано {count}",
  "desk.school.outcome.nothing": "без строк",
  "desk.school.names": "Название и написания",
  "desk.school.name": "Название школы",
  "desk.school.spellings": "Как ещё пишут школу в реестрах",
  "desk.school.spellingsHint":
    "Каждое написание с новой строки. Строки реестра с такими названиями считаются строками этой школы.",
  "desk.school.save": "Сохранить",
  "desk.school.saved": "Сохранено.",
  "desk.school.archive": "Убрать в архив",
  "desk.school.archiveHint":
    "Школа уйдёт со сводки, её коды и входы закончатся. Пары прошлых лет останутся, школу можно вернуть.",
  "desk.school.restore": "Вернуть из архива",
} as const;
