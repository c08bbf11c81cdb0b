/** The catalogue: what the command line says. Keys begin with `cli.`. */
export const CLI_MESSAGES = {
  "cli.description": "«Эстафета»: реестры наставнических пар школ района, собранные в один.",
  "cli.internal": "Сбой программы ({fault}). Сообщите о нём тому, кто её сопровождает.",
  "cli.badSetting":
    "Настройка {setting} задана неверно. Проверьте её; для работы в сети PUBLIC_URL должен быть адресом https.",
  "cli.badYear": "Учебный год «{year}» не понят. Напишите его так: 2022-2023.",
  "cli.badDate": "Дата «{date}» не понята. Напишите её так: 2023-06-15.",
  "cli.help.usage": "Вызов:",
  "cli.help.arguments": "Что указать:",
  "cli.help.options": "Параметры:",
  "cli.help.commands": "Команды:",
  "cli.help.option": "показать справку",
  "cli.help.parameters": "[параметры]",
  "cli.help.programUsage": "<команда> [параметры]",
  "cli.usage.noCommand": "Назовите команду, например: estafeta check книга.xlsx. Список команд: estafeta --help.",
  "cli.usage.unknownCommand": "Команды «{word}» нет. Список команд: estafeta --help.",
  "cli.usage.unknownOption": "Параметра «{word}» у этой команды нет. Справка: estafeta <команда> --help.",
  "cli.usage.missingArgument": "Не указано: «{word}». Справка: estafeta <команда> --help.",
  "cli.usage.optionMissingArgument": "После «{word}» нужно значение. Справка: estafeta <команда> --help.",
  "cli.usage.missingOption": "Нужен параметр «{word}». Справка: estafeta <команда> --help.",
  "cli.usage.excessArguments": "Указано лишнее. Справка: estafeta <команда> --help.",
  "cli.usage.other": "Команда не понята. Справка: estafeta --help.",

  "cli.argument.file": "книга школы: .xlsx, .xlsm, .xlsb, .xls или .ods",
  "cli.argument.files": "книги школ",
  "cli.option.out": "куда записать копию (.xlsx); исходная книга не меняется",
  "cli.option.server": "адрес сервера района, например https://estafeta.example.ru",
  "cli.option.token": "ключ входа, полученный по коду из письма",
  "cli.option.year": "учебный год, например 2022-2023",
  "cli.option.district": "район; не нужен, если он один",

  "cli.file.absent": "{file}: такого файла нет.",
  "cli.file.folder": "{file}: это папка, а нужна книга.",
  "cli.file.forbidden": "{file}: нет прав на чтение.",
  "cli.file.problem": "{file}: {problem}",
  "cli.out.same": "{file}: копию нельзя записать поверх исходной книги. Укажите в -o другое имя.",
  "cli.out.noFolder": "{file}: такой папки нет.",
  "cli.out.folder": "{file}: это папка, а нужно имя файла.",
  "cli.out.forbidden": "{file}: нет прав на запись.",
  "cli.out.busy": "{file}: файл занят другой программой. Закройте его и повторите.",
  "cli.out.full": "{file}: на диске кончилось место, файл не записан.",

  "cli.noRegister": "{file}: реестра пар в книге не видно. Нужен лист со столбцами наставников и наставляемых.",
  "cli.count.error": "{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}",
  "cli.count.warning":
    "{count, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}",
  "cli.count.hint": "{count, plural, one {# подсказка} few {# подсказки} many {# подсказок} other {# подсказки}}",
  "cli.count.info": "{count, plural, one {# заметка} few {# заметки} many {# заметок} other {# заметки}}",
  "cli.count.none": "Замечаний нет",
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

  "cli.check.description": "проверить книгу: что распознано и что не так",
  "cli.check.json": "напечатать всё одним объектом JSON",
  "cli.check.sheet":
    "Лист «{sheet}»: {pairs, plural, one {# пара} few {# пары} many {# пар} other {# пары}}, учебный год {year}",
  "cli.check.sheetWhy": "  Лист «{sheet}»: {why}",

  "cli.fill.description": "записать копию книги, где исправлены мелочи и заполнено то, что известно",
  "cli.fill.fixes":
    "{count, plural, =0 {Исправлять нечего} one {# исправление:} few {# исправления:} many {# исправлений:} other {# исправления:}}",
  "cli.fill.fix": "  {sheet}!{cell}: {before} → {after}",
  "cli.fill.fills":
    "{count, plural, =0 {Заполнять нечего} one {# поле заполнено:} few {# поля заполнены:} many {# полей заполнено:} other {# поля заполнены:}}",
  "cli.fill.fill": "  {sheet}!{cell}: {before} → {after} ({source})",
  "cli.fill.written": "Копия записана: {out}. Осталось: {left}.",

  "cli.push.description": "отправить реестр школы в район",
  "cli.push.sending": "{file}: отправляется…",
  "cli.push.receipt":
    "Квитанция № {number} от {time}, {school}: {count, plural, =0 {пар нет} one {# пара} few {# пары} many {# пар} other {# пары}}.",
  "cli.push.nothing":
    "Отправлять нечего: в районе всё то же самое, {count, plural, one {# пара} few {# пары} many {# пар} other {# пары}}.",
  "cli.push.heldBack":
    "{count, plural, one {# строка осталась} few {# строки остались} many {# строк осталось} other {# строки остались}} в книге:",
  "cli.push.heldRow": "  {sheet}, строка {row}: {reason}",
  "cli.push.otherYear":
    "{pairs, plural, one {# пара} few {# пары} many {# пар} other {# пары}} за {year} учебный год не отправлены: район собирает другой год.",
  "cli.push.waiting":
    "{count, plural, one {# пара ждёт} few {# пары ждут} many {# пар ждут} other {# пары ждут}} следующей отправки: повторите команду.",
  "cli.push.gone":
    "{count, plural, one {# пара есть} few {# пары есть} many {# пар есть} other {# пары есть}} в районе, а в книге нет. Отозвать их можно в панели.",
  "cli.outcome.created": "новых: {count}",
  "cli.outcome.updated": "изменено: {count}",
  "cli.outcome.merged": "объединено с изменениями района: {count}",
  "cli.outcome.unchanged": "без изменений: {count}",
  "cli.outcome.conflict": "разногласий: {count}",
  "cli.outcome.refused": "не принято: {count}",
  "cli.outcome.withdrawn": "отозвано: {count}",

  "cli.server.address": "«{server}» не адрес сервера. Пример: https://estafeta.example.ru.",
  "cli.server.unreachable": "Сервер {server} не отвечает, ничего не отправлено. Проверьте адрес и связь и повторите.",
  "cli.server.foreign": "По адресу {server} отвечает не «Эстафета». Проверьте адрес.",
  "cli.server.lost":
    "Связь с сервером {server} прервалась во время отправки. Повторите команду: то, что уже принято, второй раз не запишется.",

  "cli.merge.description": "собрать книги школ в один сводный реестр без сервера",
  "cli.merge.out": "куда записать сводный реестр (.xlsx)",
  "cli.merge.district": "название района для заголовка",
  "cli.merge.noDistrict": "Район",
  "cli.merge.noYear": "0000-0000",
  "cli.merge.reading": "{file}: читается…",
  "cli.merge.school":
    "{school} ({file}): {count, plural, one {# пара} few {# пары} many {# пар} other {# пары}}; {figures}",
  "cli.merge.written":
    "Сводный реестр записан: {out}. {pairs, plural, one {# пара} few {# пары} many {# пар} other {# пары}}, {schools, plural, one {# школа} few {# школы} many {# школ} other {# школы}}.",

  "cli.district.description": "завести район и получить код первого координатора",
  "cli.district.name": "название района",
  "cli.district.due": "срок сдачи, например 2023-06-15",
  "cli.district.made": "Район «{name}» заведён, учебный год {year}.",
  "cli.district.exists":
    'Район «{name}» уже есть. Новый код координатора: estafeta invite --coordinator --district "{name}"',
  "cli.district.none": 'Района ещё нет. Заведите его: estafeta district "Название"',
  "cli.district.unknown": "Района «{name}» нет.",
  "cli.district.several": 'Районов несколько. Укажите нужный: --district "Название"',
  "cli.school.description": "завести школу района и получить код её куратора",
  "cli.school.name": "название школы, как в отчётах района",
  "cli.school.spelling": "другие названия школы, которые встречаются в её книгах",
  "cli.school.made": "Школа «{name}» заведена в районе «{district}».",
  "cli.school.exists": 'Школа «{name}» уже есть. Новый код куратора: estafeta invite --school "{name}"',
  "cli.school.unknown": "Школы «{name}» в районе «{district}» нет.",
  "cli.invite.description": "выдать новый код: куратору школы или координатору района",
  "cli.invite.school": "код для куратора этой школы",
  "cli.invite.coordinator": "код для координатора района",
  "cli.invite.whom": 'Укажите, кому нужен код: --school "Название" или --coordinator',
  "cli.code.curator": "Код куратора ({school}): {code}. Действует один раз, до {until}.",
  "cli.code.coordinator": "Код координатора: {code}. Действует один раз, до {until}.",

  "cli.serve.description": "запустить сервер района",
  "cli.serve.port": "порт вместо того, что в настройке PORT",
  "cli.serve.started": "Сервер работает: {address}. Остановить: Ctrl+C.",
  "cli.serve.stopping": "Сервер останавливается: ждёт, пока завершатся начатые запросы.",
  "cli.serve.portTaken": "Порт {port, number, ::group-off} занят другой программой. Укажите свободный: --port.",
  "cli.serve.portRefused": "Система не даёт слушать {host}, порт {port, number, ::group-off}. Проверьте HOST и PORT.",

  "cli.demo.description": "показать всё на примере: район, восемь школ, сводный реестр",
  "cli.demo.once": "отправить, записать сводный реестр и выйти",
  "cli.demo.sending": "{school}: отправляется…",
  "cli.demo.title": "{district}, {year} учебный год",
  "cli.demo.bookName": "Сводный реестр.xlsx",
  "cli.demo.book": "Сводный реестр: {file}",
  "cli.demo.door": "Панель в браузере: {address} – код куратора ({school}): {code}",
  "cli.demo.desk": "Сводка района: {address} – код координатора: {code}",
  "cli.demo.stop": "Сервер работает. Остановить: Ctrl+C.",
  "cli.demo.total": "Всего",
  "cli.demo.column.school": "Школа",
  "cli.demo.column.pairs": "Пар",
  "cli.demo.column.errors": "Ошибки",
  "cli.demo.column.warnings": "Предупр.",
  "cli.demo.column.hints": "Подсказки",
  "cli.demo.column.sent": "Отправлено",
  "cli.demo.column.heldBack": "Осталось",
  "cli.demo.column.created": "Новых",
  "cli.demo.column.changed": "Изменено",
} as const;
