/** The catalogue: the district's log in sentences. Keys begin with `desk.audit.`. */
export const DESK_AUDIT_MESSAGES = {
  "desk.nav.audit": "Журнал",
  "desk.audit.title": "Журнал",
  "desk.audit.note": "Кто и что делал с данными района. Имён в журнале нет, записи не меняются и не удаляются.",
  "desk.audit.school": "Школа",
  "desk.audit.anySchool": "все школы",
  "desk.audit.kind": "Что показать",
  "desk.audit.kind.any": "всё",
  "desk.audit.kind.pushes": "отправки",
  "desk.audit.kind.reads": "просмотры и выгрузки",
  "desk.audit.kind.decisions": "правки и решения",
  "desk.audit.kind.schools": "школы и коды",
  "desk.audit.kind.settings": "настройки",
  "desk.audit.kind.sign-ins": "входы и выходы",
  "desk.audit.none": "Таких записей нет.",
  "desk.audit.pages": "Страницы журнала",
  "desk.audit.page": "Записи {from}–{to} из {total}",
  "desk.audit.newer": "Новее",
  "desk.audit.older": "Старше",
  "desk.audit.list": "Записи журнала",

  "desk.audit.who.coordinator": "Координатор района",
  "desk.audit.who.region": "Региональный координатор",
  "desk.audit.who.administrator": "Администратор",
  "desk.audit.who.server": "Сервер",
  "desk.audit.who.curator": "Куратор",
  "desk.audit.who.unknown": "Неизвестно кто",

  "desk.audit.said.push":
    "{who}: отправлено {rows, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}, квитанция №\u00a0{receipt}",
  "desk.audit.said.pull":
    "{who}: получено из района {pairs, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}",
  "desk.audit.said.sign-in": "{who}: вход по коду",
  "desk.audit.said.sign-out": "{who}: выход",
  "desk.audit.said.district.create": "{who}: заведён район",
  "desk.audit.said.district.change": "{who}: изменены настройки района",
  "desk.audit.said.school.create": "{who}: заведена школа {school}",
  "desk.audit.said.school.change": "{who}: изменена школа {school}",
  "desk.audit.said.school.read":
    "{who}: открыта страница школы {school}, {pairs, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}} с именами",
  "desk.audit.said.invite.create":
    "{who}: выдан код {role, select, region {региональному координатору} other {{school, select, none {координатору} other {школе {school}}}}}",
  "desk.audit.said.conflicts.read":
    "{who}: просмотрены разногласия ({conflicts}){school, select, none {} other {, школа {school}}}",
  "desk.audit.said.conflicts.decide": "{who}: решены разногласия: взято у школ {taken}, оставлено районное {refused}",
  "desk.audit.said.merged-workbook.read":
    "{who}: скачан сводный реестр за {schoolYear}, {pairs, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}",
  "desk.audit.said.persons.read": "{who}: просмотрены похожие люди ({doubles}) и нагрузка наставников",
  "desk.audit.said.persons.decide":
    "{who}: двое названы {answer, select, same {одним человеком} other {разными людьми}}",
  "desk.audit.said.persons.undo":
    "{who}: отменено решение, что двое – {answer, select, same {один человек} other {разные люди}}",
  "desk.audit.said.import.read": "{who}: просмотрена загрузка книг",
  "desk.audit.said.import.dry-run": "{who}: проверена загрузка книг ({files})",
  "desk.audit.said.import.accept": "{who}: приняты загруженные книги ({files})",
  "desk.audit.said.import.source": "{who}: скачана загруженная книга",
  "desk.audit.said.import.erase": "{who}: удалены загруженные книги ({files})",
  "desk.audit.said.erase.person": "{who}: уничтожены данные человека (пар: {pairs}), составлен акт",
  "desk.audit.said.erase.year": "{who}: уничтожены данные за {schoolYear} учебный год (пар: {pairs}), составлен акт",
  "desk.audit.said.dictionary.change": "{who}: изменён справочник района, версия {version}",
  "desk.audit.said.mapping.learn": "{who}: запомнено исправление столбцов ({columns})",
  "desk.audit.said.mapping.decide":
    "{who}: предложенный заголовок {decision, select, accepted {добавлен в справочник} other {отклонён}}",
  "desk.audit.said.pairs.read": "{who}: просмотрен список пар",
  "desk.audit.said.pair-history.read": "{who}: просмотрена история пары",
  "desk.audit.said.pairs.edit": "{who}: исправлены пары",
  "desk.audit.said.collection.change":
    "{who}: сбор за {schoolYear} {closed, select, true {закрыт} other {открыт}}, {due, select, none {срок не назначен} other {срок до {due}}}",
  "desk.audit.said.school.accept":
    "{who}: принято от школы {school} за {schoolYear}{receipt, select, none {} other {, квитанция №\u00a0{receipt}}}",
  "desk.audit.said.school.unaccept": "{who}: отменена приёмка школы {school} за {schoolYear}",
  "desk.audit.said.return.create":
    "{who}: {pair, select, none {возвращён весь реестр} other {возвращена строка}} школе {school} за {schoolYear}",
  "desk.audit.said.return.answer": "{who}: ответ на возврат: исправлять нечего",
  "desk.audit.said.return.take-back": "{who}: снят возврат школе {school} за {schoolYear}",
  "desk.audit.said.no-pairs.declare": "{who}: сообщено, что пар за {schoolYear} нет, квитанция №\u00a0{receipt}",
  "desk.audit.said.monitoring.change": "{who}: изменены данные показателя за {schoolYear}",
  "desk.audit.said.monitoring.freeze": "{who}: зафиксированы показатели за {schoolYear}",
  "desk.audit.said.monitoring.unfreeze": "{who}: снята фиксация показателей за {schoolYear}",
  "desk.audit.said.papers.read": "{who}: просмотрены кураторы и документы школ за {schoolYear}",
  "desk.audit.said.papers.change": "{who}: изменены куратор и документы школы {school} за {schoolYear}",
  "desk.audit.said.other": "{who}: {action}",
} as const;
