/** The catalogue: what the coordinator's page says. Keys begin with `desk.`. */
export const DESK_MESSAGES = {
  "desk.product": "Эстафета",
  "desk.title": "{page} – Эстафета",
  "desk.loading": "Загружаем…",
  "desk.skip": "К содержанию страницы",
  "desk.nav": "Разделы",
  "desk.nav.board": "Сводка",
  "desk.nowhere": "Такой страницы нет",
  "desk.nowhere.board": "Открыть список школ",
  "desk.fault": "Страница не открылась. Возможно, «Эстафету» обновили: перезагрузите страницу.",
  "desk.fault.reload": "Перезагрузить",
  "desk.leave": "То, что вы набрали на этой странице, не сохранено и пропадёт, если уйти с неё.",
  "desk.leave.stay": "Остаться",
  "desk.leave.go": "Уйти без сохранения",

  "desk.signIn.title": "Сводка района",
  "desk.signIn.about": "Наставнические пары всех школ: кто отправил реестр, что проверить, каких форм не хватает.",
  "desk.signIn.code": "Код из письма",
  "desk.signIn.codeHint": "Можно вставить как есть, с пробелами и дефисами. Код действует один раз.",
  "desk.signIn.button": "Войти",
  "desk.signIn.busy": "Проверяем код…",
  "desk.signIn.empty": "Впишите код из письма.",
  "desk.signIn.lost": "Кода нет под рукой или он не подходит? Новый выдаст администратор «Эстафеты».",
  "desk.signIn.expired": "Сеанс закончился. Войдите с новым кодом.",
  "desk.signIn.wrongRole":
    "Эта страница – для координатора района. Реестр школы отправляют из Excel или из браузера: откройте главную страницу «Эстафеты».",
  "desk.signIn.toBrowserDoor": "Открыть главную страницу",
  "desk.signOut": "Выйти",

  "desk.problem.offline": "Нет связи с сервером. Проверьте интернет и повторите.",
  "desk.problem.unreadable":
    "Сервер ответил не так, как ожидалось. Повторите через минуту; если не поможет – сообщите администратору.",
  "desk.problem.stale": "Нет связи. Показаны данные на {at}; обновим, как только связь появится.",
  "desk.problem.staleServer": "Сводка не обновилась: {reason} Показаны данные на {at}.",
  "desk.problem.retry": "Повторить",

  "desk.heading": "{district} · {years}",
  "desk.years": "{from}\u2060–\u2060{to}",
  "desk.figure.reportedOf": "{reported}\u00a0из\u00a0{total}",
  "desk.figure.reported":
    "{total, plural, one {школы} other {школ}} {reported, plural, one {отправила} other {отправили}} реестр",
  "desk.figure.pairs": "{count, plural, one {пара} few {пары} many {пар} other {пары}}",
  "desk.figure.mentors": "{count, plural, one {наставник} few {наставника} many {наставников} other {наставника}}",
  "desk.figure.mentees":
    "{count, plural, one {наставляемый} few {наставляемых} many {наставляемых} other {наставляемых}}",
  "desk.figure.before": "год назад {count}",
  "desk.figure.emptyForms":
    "{count, plural, one {форма без единой пары} few {формы без единой пары} many {форм без единой пары} other {формы без единой пары}}",
  "desk.figure.allForms": "каждая из пяти форм представлена",

  "desk.download":
    "Скачать сводный реестр · {count, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}",
  "desk.download.short": "Сводный реестр",
  "desk.download.busy": "Собираем сводный реестр…",
  "desk.download.done": "Сводный реестр скачан в {at}.",
  "desk.dataAt": "данные на {at}",

  "desk.search": "Найти школу",
  "desk.filters": "Показать школы",
  "desk.filter.all": "все",
  "desk.filter.silent": "молчат",
  "desk.filter.returned": "вернули",
  "desk.filter.none": "пар нет",
  "desk.filter.accepted": "приняты",
  "desk.filter.conflicts": "с разногласиями",
  "desk.filter.findings": "с замечаниями",
  "desk.filter.done": "сдали",
  "desk.shown":
    "{count, plural, =0 {Нет таких школ} one {#\u00a0школа} few {#\u00a0школы} many {#\u00a0школ} other {#\u00a0школы}}",
  "desk.showAll": "Показать все школы",
  "desk.noSchools": "В районе ещё нет школ.",
  "desk.noSchools.next": "Добавьте школы списком на странице «Школы и письма» и напечатайте кураторам письма с кодами.",

  "desk.state.silent": "молчит",
  "desk.state.returned": "вернули",
  "desk.state.none": "пар нет",
  "desk.state.accepted": "принято",
  "desk.state.conflicts": "разногласия",
  "desk.state.findings": "с замечаниями",
  "desk.state.done": "сдано",

  "desk.table": "Школы района",
  "desk.table.scroll": "Таблица школ, прокручивается вбок",
  "desk.column.school": "Школа",
  "desk.column.state": "Состояние",
  "desk.column.pairs": "Пар",
  "desk.column.mentors": "Настав\u00adников",
  "desk.column.mentees": "Настав\u00adляемых",
  "desk.column.forms": "Пар по формам: наставник – наставляемый",
  "desk.column.findings": "Замечания",
  "desk.column.lastPush": "Последняя отправка",
  "desk.row.total": "Весь район",
  "desk.forms.other": "другие",
  "desk.forms.list": "Пар по формам",

  "desk.party.teacher": "учитель",
  "desk.party.pupil": "ученик",
  "desk.party.student": "студент",
  "desk.party.employer": "работо\u00adдатель",

  "desk.finding.refused":
    "{count, plural, one {#\u00a0не принята} few {#\u00a0не приняты} many {#\u00a0не приняты} other {#\u00a0не приняты}}",
  "desk.finding.warnings": "{count}\u00a0проверить",
  "desk.finding.conflicts":
    "{count, plural, one {#\u00a0разногласие} few {#\u00a0разногласия} many {#\u00a0разногласий} other {#\u00a0разногласия}}",
  "desk.finding.heldBack": "{count}\u00a0в книге с ошибками",
  "desk.finding.answered":
    "{count, plural, one {#\u00a0ответ} few {#\u00a0ответа} many {#\u00a0ответов} other {#\u00a0ответа}} на возврат",
  "desk.finding.none": "замечаний нет",

  "desk.push.never": "ещё не отправляла",
  "desk.push.today": "сегодня",
  "desk.push.yesterday": "вчера",
  "desk.push.daysAgo":
    "{days, plural, one {#\u00a0день назад} few {#\u00a0дня назад} many {#\u00a0дней назад} other {#\u00a0дня назад}}",

  "desk.card.people":
    "{mentors, plural, one {#\u00a0наставник} few {#\u00a0наставника} many {#\u00a0наставников} other {#\u00a0наставника}} · {mentees, plural, one {#\u00a0наставляемый} few {#\u00a0наставляемых} many {#\u00a0наставляемых} other {#\u00a0наставляемых}}",
  "desk.card.pairs": "{count, plural, one {#\u00a0пара} few {#\u00a0пары} many {#\u00a0пар} other {#\u00a0пары}}",
} as const;
