/** The catalogue: what the pane says on its first view and everywhere. Keys begin with `pane.`. */
export const PANE_MESSAGES = {
  // Common words.
  "pane.name": "Эстафета",
  "pane.title": "Эстафета: реестр наставнических пар",
  "pane.quoted": "«{text}»",
  "pane.back": "Назад",
  "pane.menu": "Другие действия",
  "pane.more": "Показать ещё\u00a0{count}",
  "pane.cancel": "Отменить",
  "pane.dismiss": "Закрыть",
  "pane.undo": "Вернуть как было",
  "pane.pairs": "{count, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}",
  "pane.place.row": "строка\u00a0{row}",
  "pane.value.yes": "да",
  "pane.value.no": "нет",
  "pane.value.active": "действует",
  "pane.value.ended": "прекращена",
  "pane.change.blank": "пусто",
  "pane.change.becomes": "станет",
  "pane.severity.error": "Ошибка",
  "pane.severity.warning": "Проверьте",
  "pane.severity.hint": "Можно исправить",
  "pane.severity.info": "К сведению",

  // The menu.
  "pane.menu.recheck": "Проверить книгу заново",
  "pane.menu.otherFile": "Открыть другой файл",
  "pane.menu.mark": "Пометить замечания на листе",
  "pane.menu.unmark": "Снять пометки с листа",
  "pane.menu.columns": "Столбцы",
  "pane.menu.settings": "Настройки и сведения",
  "pane.menu.signIn": "Войти",
  "pane.menu.signOut": "Выйти на этом компьютере",

  // What is going on.
  "pane.work.starting": "Готовим панель",
  "pane.work.reading": "Читаем книгу",
  "pane.work.writing": "Записываем в книгу",
  "pane.work.signingIn": "Проверяем код",
  "pane.work.asking": "Сверяемся с районом",
  "pane.work.sending":
    "Отправляем {count, plural, one {#\u00a0пару} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}",
  "pane.work.keeping": "Запоминаем ответ района в книге",
  "pane.work.copying": "Готовим исправленную копию",
  "pane.work.making": "Готовим новый реестр",
  "pane.work.marking": "Помечаем ячейки",
  "pane.work.showing": "Ищем ячейку",
  "pane.done.wrote":
    "Исправлено: {count, plural, one {#\u00a0ячейка} few {#\u00a0ячейки} many {#\u00a0ячеек} other {#\u00a0ячейки}}.",
  "pane.done.listed":
    "{count, plural, =0 {Столбцов, где выбирают из списка, в реестре нет.} one {Список поставлен на #\u00a0столбец.} few {Списки поставлены на #\u00a0столбца.} many {Списки поставлены на #\u00a0столбцов.} other {Списки поставлены на #\u00a0столбца.}}",
  "pane.done.undone":
    "Возвращено как было: {count, plural, one {#\u00a0ячейка} few {#\u00a0ячейки} many {#\u00a0ячеек} other {#\u00a0ячейки}}.",
  "pane.done.marked":
    "{count, plural, =0 {Помечать нечего: замечаний к ячейкам нет} one {Помечена #\u00a0ячейка} few {Помечены #\u00a0ячейки} many {Помечено #\u00a0ячеек} other {Помечено #\u00a0ячейки}}.",
  "pane.done.unmarked": "Пометки сняты, ваше оформление осталось как было.",
  "pane.problem.marksProtected":
    "На защищённых листах пометок нет: {sheets}. Снимите защиту (Рецензирование → Снять защиту листа) или смотрите замечания в панели.",
  "pane.problem.language": "Английский не загрузился: нет связи. Повторите, когда она появится.",
  "pane.problem.ours":
    "В панели сбой, действие не доведено до конца. Обновите панель и повторите. Если сбой повторится, сообщите району.",

  // The first view.
  "pane.home.due": "сдать до\u00a0{date}",
  "pane.home.sent": "отправлено {date}",
  "pane.home.neverSent": "ещё не отправляли",
  "pane.home.signedOut": "Вы не вошли: книгу можно проверить, но не отправить.",
  "pane.home.sheet": "Лист «{name}»",
  "pane.home.openSheet": ": открыть лист",
  "pane.home.form": "{form}\u00a0{count}",
  "pane.home.moreForms":
    "ещё {count, plural, one {#\u00a0форма} few {#\u00a0формы} many {#\u00a0форм} other {#\u00a0формы}}",
  "pane.home.otherYear":
    "{year}: {count, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}. Не уйдут: район собирает другой год.",
  "pane.home.otherSheets":
    "{count, plural, one {Ещё на #\u00a0листе реестра нет} few {Ещё на #\u00a0листах реестра нет} many {Ещё на #\u00a0листах реестра нет} other {Ещё на #\u00a0листах реестра нет}}",
  "pane.home.questions":
    "{count, plural, one {#\u00a0вопрос о книге} few {#\u00a0вопроса о книге} many {#\u00a0вопросов о книге} other {#\u00a0вопроса о книге}}",
  "pane.home.columns":
    "{count, plural, one {#\u00a0столбец распознан} few {#\u00a0столбца распознано} many {#\u00a0столбцов распознано} other {#\u00a0столбца распознано}}",
  "pane.home.columnsDoubtful":
    "{known, plural, one {#\u00a0столбец распознан} few {#\u00a0столбца распознано} many {#\u00a0столбцов распознано} other {#\u00a0столбца распознано}}, {count}\u00a0уточнить",
  "pane.home.clean": "Замечаний нет",
  "pane.home.held":
    "{count, plural, one {#\u00a0строка не уйдёт} few {#\u00a0строки не уйдут} many {#\u00a0строк не уйдут} other {#\u00a0строки не уйдут}}",
  "pane.home.flagged":
    "{count, plural, one {#\u00a0строка уйдёт с пометкой} few {#\u00a0строки уйдут с пометкой} many {#\u00a0строк уйдут с пометкой} other {#\u00a0строки уйдут с пометкой}}",
  "pane.home.ofTables":
    "{count, plural, one {#\u00a0замечание ко всей таблице} few {#\u00a0замечания ко всей таблице} many {#\u00a0замечаний ко всей таблице} other {#\u00a0замечания ко всей таблице}}",
  "pane.home.fixes":
    "{count, plural, one {#\u00a0мелочь можно исправить сразу} few {#\u00a0мелочи можно исправить сразу} many {#\u00a0мелочей можно исправить сразу} other {#\u00a0мелочи можно исправить сразу}}",
  "pane.home.notes":
    "{count, plural, one {#\u00a0замечание к сведению} few {#\u00a0замечания к сведению} many {#\u00a0замечаний к сведению} other {#\u00a0замечания к сведению}}",
  "pane.home.fill":
    "{count, plural, one {#\u00a0ячейку можно заполнить} few {#\u00a0ячейки можно заполнить} many {#\u00a0ячеек можно заполнить} other {#\u00a0ячейки можно заполнить}}",
  "pane.home.gone":
    "{count, plural, one {#\u00a0пары больше нет в книге} few {#\u00a0пар больше нет в книге} many {#\u00a0пар больше нет в книге} other {#\u00a0пары больше нет в книге}}",
  "pane.home.leaving": "Что уйдёт из книги",
  "pane.step.sheet": "Лист",
  "pane.step.check": "Проверка",
  "pane.step.fill": "Заполнение",
  "pane.step.send": "Отправка",
  "pane.step.left": "{count, plural, =0 {: готово} other {: осталось #}}",

  // Sending.
  "pane.send.button":
    "Отправить в район · {count, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}",
  "pane.send.withdraw":
    "Отозвать {count, plural, one {#\u00a0пару} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}",
  "pane.send.both":
    "Отправить {count, plural, one {#\u00a0пару} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}, отозвать\u00a0{withdrawn}",
  "pane.send.signIn": "Войти, чтобы отправить",
  "pane.send.reconnect": "Связаться с районом снова",
  "pane.send.upToDate":
    "Всё уже в районе: {count, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}} без изменений.",
  "pane.send.allHeld": "Отправлять пока нечего: исправьте строки с ошибками, и они уйдут.",
  "pane.send.nothing": "Отправлять пока нечего.",
  "pane.send.notCurator": "Этот код – не для школы, отправить по нему нельзя. Войдите по коду куратора.",
  "pane.outbox.waiting":
    "{count, plural, one {#\u00a0пара ждёт} few {#\u00a0пары ждут} many {#\u00a0пар ждут} other {#\u00a0пары ждут}} в книге: ответа от района ещё нет. Последняя попытка – {at}.",
  "pane.outbox.byItself": "Уйдут сами, как только район ответит; дважды ничего не уйдёт.",
  "pane.outbox.byHand": "Отправьте их кнопкой, когда связь появится: дважды ничего не уйдёт.",
  "pane.outbox.retry": "Отправить сейчас",
} as const;
