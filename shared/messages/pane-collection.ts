/** The catalogue: what the pane says of returned rows, of «no pairs» and of kept receipts. Keys begin with `pane.`. */
export const PANE_COLLECTION_MESSAGES = {
  "pane.home.overdue": "срок был\u00a0{date}",
  "pane.home.closed": "сбор закрыт",
  "pane.home.accepted": "принято районом",
  "pane.home.returned":
    "Район вернул {count, plural, one {#\u00a0строку} few {#\u00a0строки} many {#\u00a0строк} other {#\u00a0строки}}",
  "pane.home.returnedSchool": "Район вернул реестр целиком",
  "pane.menu.receipts": "Квитанции",
  "pane.menu.noPairs": "В школе пар нет",
  "pane.send.closed": "Сбор за {year} закрыт, отправлять пока нельзя. Если нужно исправить, напишите координатору.",

  "pane.returned.title": "Вернул район",
  "pane.returned.none": "Возвращённых строк нет.",
  "pane.returned.lead":
    "Исправьте строку и отправьте реестр: возврат закроется сам. Если исправлять нечего, ответьте координатору.",
  "pane.returned.school": "Весь реестр",
  "pane.returned.notInBook": "в этой книге такой строки нет",
  "pane.returned.answer": "Исправлять нечего",
  "pane.returned.why": "Почему исправлять нечего",
  "pane.returned.whyHint": "Увидит только координатор. Без полных имён учеников.",
  "pane.returned.tell": "Ответить",
  "pane.done.answered": "Ответ отправлен координатору.",

  "pane.noPairs.title": "В школе пар нет",
  "pane.noPairs.lead":
    "Район узнает, что за {year} учебный год наставнических пар в школе нет: школа считается отчитавшейся, а вы получите квитанцию. Появятся пары – просто отправьте реестр.",
  "pane.noPairs.inBook":
    "Но в этой книге {count, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}. Если они настоящие, отправьте реестр. Сообщить, что пар нет?",
  "pane.noPairs.inDistrict":
    "В районе уже есть {count, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}} вашей школы. Сначала отзовите их: удалите строки из книги, отметьте пары в «Больше нет в книге» и отправьте.",
  "pane.noPairs.signIn": "Войдите по коду из письма района, чтобы сообщить ему об этом.",
  "pane.noPairs.declare": "Сообщить: пар нет",
  "pane.noPairs.declareAnyway": "Всё равно сообщить: пар нет",

  "pane.receipts.title": "Квитанции",
  "pane.receipts.none": "Квитанций пока нет: реестр ещё не отправляли.",
  "pane.receipts.push": "Отправка реестра",
  "pane.receipts.noPairs": "Сообщено: в школе пар нет",
  "pane.receipts.choose": "Показать квитанцию",
  "pane.receipts.option": "№\u00a0{number} от {at}",
} as const;
