/** The catalogue: what the desk says of a year's collection, of accepting and sending back. Keys begin with `desk.collect.`. */
export const DESK_COLLECTION_MESSAGES = {
  "desk.collect.due.none": "Срок сдачи не назначен.",
  "desk.collect.due.left":
    "Срок сдачи\u00a0– до\u00a0{due}, {days, plural, one {остался #\u00a0день} few {осталось #\u00a0дня} many {осталось #\u00a0дней} other {осталось #\u00a0дня}}.",
  "desk.collect.due.today": "Срок сдачи\u00a0– сегодня, {due}.",
  "desk.collect.due.over":
    "Срок сдачи был {due}, {days, plural, one {прошёл #\u00a0день} few {прошло #\u00a0дня} many {прошло #\u00a0дней} other {прошло #\u00a0дня}}. Реестры по-прежнему принимаются.",
  "desk.collect.due.closed": "Сбор закрыт {at}: за этот год ничего не принимается.",
  "desk.collect.due.set": "Назначить срок",
  "desk.collect.due.change": "Срок и закрытие сбора",
  "desk.collect.silentDays":
    "{days, plural, one {#\u00a0день} few {#\u00a0дня} many {#\u00a0дней} other {#\u00a0дня}} с начала сбора",

  "desk.collect.closingHint":
    "Пока сбор закрыт, за этот год не принимаются ни отправки, ни возвраты, ни правки. Всё принятое остаётся, сводный реестр скачивается, сбор можно открыть снова.",
  "desk.collect.reopeningHint": "Когда сбор снова открыт, школы, возвраты и приёмка стоят там же, где стояли.",

  "desk.collect.school": "Приёмка",
  "desk.collect.state.silent": "Школа за этот год ещё ничего не прислала: принимать и возвращать пока нечего.",
  "desk.collect.state.sent": "Реестр получен. Посмотрите пары и примите его или верните с пояснением.",
  "desk.collect.state.none":
    "Школа сообщила, что наставнических пар в этом году нет. Примите это или верните с пояснением.",
  "desk.collect.state.returned": "Возвращено школе, ждём исправлений или ответа.",
  "desk.collect.state.accepted": "Принято. Если школа изменит пары, приёмка снимется сама.",
  "desk.collect.closed": "Сбор за этот год закрыт: принимать и возвращать можно, когда он открыт.",
  "desk.collect.accept": "Принять",
  "desk.collect.acceptSchool": "Принять: {school}",
  "desk.collect.accepted": "Принято.",
  "desk.collect.unaccept": "Отменить приёмку",
  "desk.collect.unaccepted": "Приёмка отменена.",
  "desk.collect.undo": "Отменить",
  "desk.collect.undoSchool": "Отменить приёмку: {school}",
  "desk.collect.return": "Вернуть весь реестр",
  "desk.collect.returnShort": "Вернуть",
  "desk.collect.returnSchool": "Вернуть с пояснением: {school}",
  "desk.collect.moved": "Школа отправила реестр ещё раз, квитанция №\u00a0{receipt}.",
  "desk.collect.show": "Показать новое",

  "desk.collect.choose": "Отметить: {mentor}\u00a0– {mentee}",
  "desk.collect.chooseHint": "Отметьте строки, которые нужно вернуть школе с пояснением.",
  "desk.collect.returnChosen":
    "Вернуть {count, plural, one {#\u00a0строку} few {#\u00a0строки} many {#\u00a0строк} other {#\u00a0строки}}",
  "desk.collect.clear": "Снять отметки",
  "desk.collect.comment": "Что исправить",
  "desk.collect.commentHint": "Прочтут кураторы школы. До\u00a0500\u00a0знаков, без полных имён обучающихся.",
  "desk.collect.send": "Отправить школе",
  "desk.collect.cancel": "Не возвращать",
  "desk.collect.empty": "Напишите, что исправить: без этого куратор не поймёт, почему строка вернулась.",
  "desk.collect.returned": "Возвращено. Куратор увидит пояснение, когда откроет книгу.",

  "desk.collect.returns": "Возвраты",
  "desk.collect.returns.past": "Закрытые возвраты ({count})",
  "desk.collect.returns.school": "Весь реестр",
  "desk.collect.returns.gone": "Пара, которой в реестре больше нет",
  "desk.collect.returns.pair": "{mentor}\u00a0– {mentee}",
  "desk.collect.returns.open": "Ждёт школу с\u00a0{at}",
  "desk.collect.returns.corrected": "Исправлено {at}",
  "desk.collect.returns.answered": "Школа ответила {at}",
  "desk.collect.returns.takenBack": "Возврат снят {at}",
  "desk.collect.returns.takeBack": "Снять возврат",
  "desk.collect.inRow": "Возвращено: {comment}",
} as const;
