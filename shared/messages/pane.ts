import { PANE_KIND_MESSAGES } from "./pane-kinds.js";

/** The catalogue: what the pane says. Keys begin with `pane.`. */
export const PANE_MESSAGES = {
  ...PANE_KIND_MESSAGES,

  // Common words.
  "pane.name": "Эстафета",
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
  "pane.menu.columns": "Столбцы",
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
  "pane.work.showing": "Ищем ячейку",
  "pane.done.wrote":
    "Исправлено: {count, plural, one {#\u00a0ячейка} few {#\u00a0ячейки} many {#\u00a0ячеек} other {#\u00a0ячейки}}.",
  "pane.done.undone":
    "Возвращено как было: {count, plural, one {#\u00a0ячейка} few {#\u00a0ячейки} many {#\u00a0ячеек} other {#\u00a0ячейки}}.",
  "pane.problem.ours":
    "В панели сбой, действие не доведено до конца. Обновите панель и повторите. Если сбой повторится, сообщите району.",

  // The first view.
  "pane.home.due": "сдать до\u00a0{date}",
  "pane.home.sent": "отправлено {date}",
  "pane.home.neverSent": "ещё не отправляли",
  "pane.home.signedOut": "Вы не вошли: книгу можно проверить, но не отправить.",
  "pane.home.sheet": "Лист «{name}»",
  "pane.home.form": "{form}\u00a0{count}",
  "pane.home.moreForms":
    "ещё {count, plural, one {#\u00a0форма} few {#\u00a0формы} many {#\u00a0форм} other {#\u00a0формы}}",
  "pane.home.otherYear":
    "{year}: {count, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}. Не уйдут: район собирает другой год.",
  "pane.home.otherSheets":
    "{count, plural, one {Ещё на #\u00a0листе реестра нет} few {Ещё на #\u00a0листах реестра нет} many {Ещё на #\u00a0листах реестра нет} other {Ещё на #\u00a0листах реестра нет}}",
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
    "{count, plural, one {#\u00a0пара ждёт} few {#\u00a0пары ждут} many {#\u00a0пар ждут} other {#\u00a0пары ждут}} в книге: ответа от района ещё нет. Последняя попытка – {at}. Повторная отправка ничего не задвоит.",
  "pane.outbox.retry": "Отправить сейчас",

  // «Проверка».
  "pane.check.title": "Проверка",
  "pane.check.held": "{count, plural, one {#\u00a0не уйдёт} other {#\u00a0не уйдут}}",
  "pane.check.flagged": "{count, plural, one {#\u00a0проверьте} other {#\u00a0проверьте}}",
  "pane.check.ofTables": "{count}\u00a0о\u00a0таблице",
  "pane.check.fixes": "{count, plural, one {#\u00a0поправим} other {#\u00a0поправим}}",
  "pane.check.onlyErrors": "Только ошибки",
  "pane.check.noErrors": "Ошибок нет",
  "pane.check.next": "Следующая ошибка",
  "pane.fix.all": "Исправить\u00a0{count}",
  "pane.fix.one": "Исправить",
  "pane.fix.write":
    "Записать {count, plural, one {#\u00a0исправление} few {#\u00a0исправления} many {#\u00a0исправлений} other {#\u00a0исправления}}",
  "pane.fix.title": "Исправления",
  "pane.fix.lead": "Вот что изменится в книге. Потом всё можно вернуть одним нажатием.",
  "pane.fix.none": "Исправлять нечего.",

  // «Столбцы».
  "pane.columns.title": "Столбцы",
  "pane.columns.lead": "Так мы поняли столбцы. Если что-то не так, выберите нужное: книга это запомнит.",
  "pane.columns.leadDoubtful": "В верхних столбцах мы не уверены. Проверьте их: книга запомнит ваш ответ.",
  "pane.columns.doubtful":
    "{count, plural, one {#\u00a0столбец уточнить} few {#\u00a0столбца уточнить} many {#\u00a0столбцов уточнить} other {#\u00a0столбца уточнить}}",
  "pane.columns.known":
    "{count, plural, one {#\u00a0столбец распознан} few {#\u00a0столбца распознано} many {#\u00a0столбцов распознано} other {#\u00a0столбца распознано}}",
  "pane.columns.unused":
    "{count, plural, one {#\u00a0столбец не читаем} few {#\u00a0столбца не читаем} many {#\u00a0столбцов не читаем} other {#\u00a0столбца не читаем}}",
  "pane.columns.none": "Не читаем",
  "pane.columns.noHeading": "без заголовка",
  "pane.columns.by.header": "по\u00a0заголовку",
  "pane.columns.by.values": "по\u00a0значениям",
  "pane.columns.by.saved": "вы выбрали сами",
  "pane.columns.change": "Изменить",
  "pane.columns.changeOf": " столбец\u00a0{letter}",
  "pane.columns.samples": "Например: {list}",
  "pane.columns.blank": "В столбце ничего нет.",
  "pane.columns.pick": "Что в столбце\u00a0{letter}",
  "pane.columns.search": "Начните писать название",
  "pane.columns.ignore": "Не читать этот столбец",

  // What a column may hold besides a field; fields themselves are named by `field.…`.
  "pane.column.rowNo": "номер по порядку",
  "pane.column.pair": "наставник и наставляемый в одной ячейке",
  "pane.column.period": "период: обе даты в одной ячейке",
  "pane.column.mentorSurname": "фамилия наставника",
  "pane.column.mentorGivenName": "имя наставника",
  "pane.column.mentorPatronymic": "отчество наставника",
  "pane.column.menteeSurname": "фамилия наставляемого",
  "pane.column.menteeGivenName": "имя наставляемого",
  "pane.column.menteePatronymic": "отчество наставляемого",

  // «Заполнить».
  "pane.fill.title": "Заполнить",
  "pane.fill.lead": "Это можно узнать из самой книги. Записываем только то, что вы приняли.",
  "pane.fill.none": "Заполнять нечего: всё, что можно узнать из книги, в ней уже есть.",
  "pane.fill.all":
    "Заполнить {count, plural, one {#\u00a0ячейку} few {#\u00a0ячейки} many {#\u00a0ячеек} other {#\u00a0ячейки}}",
  "pane.fill.kind": "Заполнить\u00a0{count}",
  "pane.fill.one": "Заполнить",

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
    "Вы и район изменили одно и то же. Пока остаётся значение района, ваше сохранено рядом: решит координатор.",
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

  // No register here.
  "pane.empty.title": "Реестра пар здесь не видно",
  "pane.empty.needs": "Нужна таблица, где в одной строке есть и наставник, и наставляемый.",
  "pane.empty.recheck": "Проверить снова",
  "pane.empty.otherFile": "Открыть другой файл",

  // The sheet beside the pane.
  "pane.sheet.label": "Книга",
  "pane.sheet.row": "Строка",
  "pane.sheet.tabs": "Листы книги",
  "pane.sheet.hidden": "{name} (скрыт)",
  "pane.sheet.close": "Закрыть лист",

  // The browser door.
  "pane.landing.lead": "Проверит реестр наставнических пар и отправит его в район.",
  "pane.landing.stays": "Файл не покидает компьютер: в район уходят только пары, и только по вашей кнопке.",
  "pane.landing.copy": "Исходный файл не меняется: исправления – в копии.",
  "pane.landing.reduced": "Имена детей уходят так, как решил район; контакты и заметки остаются в книге.",
  "pane.landing.haveCode": "Есть код из письма района?",
  "pane.landing.signedIn": "Вы вошли: {school}.",
  "pane.drop.title": "Перетащите сюда файл с реестром",
  "pane.drop.choose": "Выбрать файл",
  "pane.drop.types": "Excel или LibreOffice: .xlsx, .xlsm, .xls, .xlsb, .ods",
  "pane.drop.over": "Отпустите файл, чтобы открыть его",
  "pane.drop.loses":
    "{count, plural, one {#\u00a0исправление не скачано} few {#\u00a0исправления не скачаны} many {#\u00a0исправлений не скачано} other {#\u00a0исправления не скачаны}} и пропадёт. Открыть другой файл?",
  "pane.drop.unreadable":
    "Файл не удалось прочитать: возможно, он открыт в другой программе или удалён. Закройте его там и выберите снова.",
  "pane.bar.unsaved":
    "{count, plural, one {#\u00a0исправление не скачано} few {#\u00a0исправления не скачаны} many {#\u00a0исправлений не скачано} other {#\u00a0исправления не скачаны}}",
  "pane.bar.readOnly": "Только чтение: исправленную копию делаем из .xlsx",
  "pane.bar.copy": "Скачать исправленную копию",
  "pane.bar.copyShort": "Скачать копию",

  // Excel does not let us.
  "pane.view.failed": "Эта часть панели не загрузилась: нет связи. Книга и всё, что в ней исправлено, на месте.",
  "pane.view.again": "Загрузить снова",
  "pane.opening.again": "Прочитать книгу снова",
  "pane.office.not-in-office":
    "Эта страница работает внутри Excel: вкладка «Эстафета», кнопка «Панель». Без Excel откройте реестр в браузере.",
  "pane.office.unreachable":
    "Excel не ответил панели: не загрузилась его библиотека. Проверьте интернет, закройте панель и откройте снова. Если не поможет, откройте реестр в браузере.",
  "pane.office.too-old":
    "Эта версия Excel слишком старая для панели: нужен Excel 2021 или новее. Всё то же самое можно сделать в браузере.",
  "pane.office.browserDoor": "Открыть реестр в браузере",
  "pane.door.editing": "В книге сейчас редактируется ячейка. Нажмите в ней Enter или Esc и повторите.",
  "pane.door.protected":
    "Лист защищён, записать в него нельзя. Снимите защиту («Рецензирование» – «Снять защиту листа») и повторите.",
  "pane.door.read-only":
    "Книга открыта только для чтения. Сохраните её под своим именем или включите редактирование и повторите.",
  "pane.door.filtered": "Записать мешает фильтр. Снимите его («Данные» – «Очистить») и повторите.",
  "pane.door.merged": "Записать мешают объединённые ячейки. Разъедините их или исправьте значение сами.",
  "pane.door.too-large":
    "Книга слишком велика, чтобы прочитать её за раз. Уберите лишние листы и пустые строки внизу и повторите.",
  "pane.door.busy": "Excel занят. Подождите несколько секунд и повторите.",
  "pane.door.gone": "Лист или ячейка исчезли: похоже, книгу изменили. Нажмите «Проверить книгу заново».",
  "pane.door.unsupported": "Эта версия Excel такого не умеет. Обновите Excel или откройте реестр в браузере.",
  "pane.door.format":
    "Файл этого вида мы только читаем: проверить и отправить его можно, исправить – нет. Сохраните его как .xlsx («Файл» – «Сохранить как») и откройте снова.",
  "pane.door.unknown": "Excel не выполнил действие. Сохраните книгу, закройте панель, откройте её снова и повторите.",

  // The district does not answer.
  "pane.api.offline": "Нет связи с районом. Всё останется в книге; когда связь появится, повторите.",
  "pane.api.timeout": "Район долго не отвечает. Повторите позже: то, что уже принято, второй раз не запишется.",
  "pane.api.cancelled": "Отправка остановлена. Если часть успела дойти, повторная отправка ничего не задвоит.",
  "pane.api.foreign":
    "Вместо района ответил кто-то другой: например, страница входа в сеть Wi-Fi. Откройте браузер, войдите в сеть и повторите.",
} as const;
