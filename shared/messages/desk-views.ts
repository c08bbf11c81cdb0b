/** The catalogue: the desk's views of forms and of those who have not reported. */
export const DESK_VIEW_MESSAGES = {
  "desk.nav.forms": "Формы",
  "desk.nav.reminders": "Не сдали",

  "desk.value.blank": "не заполнено",
  "desk.value.yes": "да",
  "desk.value.no": "нет",
  "desk.value.active": "действует",
  "desk.value.ended": "завершена",
  "desk.value.withdrawn": "отозвана школой",

  "desk.progress.title": "Как идёт сбор",
  "desk.progress.due": "Срок сдачи – до {due}.",
  "desk.progress.table": "То же таблицей",
  "desk.progress.day": "День",
  "desk.progress.reported": "Школ сдало из {total}",
  "desk.progress.label": "График: сдали {reported} из {total}. Те же числа – в таблице ниже.",
  "desk.progress.line": "срок",

  "desk.formsPage.title": "Формы и школы",
  "desk.formsPage.rule":
    "Форма забыта, если она из пяти форм целевой модели, а школа прислала реестр без единой такой пары.",
  "desk.formsPage.allPresent": "Каждая из пяти форм целевой модели есть хотя бы в одной школе.",
  "desk.formsPage.neglected": "Нет ни в одной школе: {forms}.",
  "desk.formsPage.scroll": "Таблица форм, прокручивается вбок",
  "desk.formsPage.total": "Всего",
  "desk.formsPage.schoolsWith": "Школ с этой формой",
  "desk.formsPage.was": "было {pairs}",
  "desk.formsPage.open": "{pairs}: {form}, {school}. Открыть пары",
  "desk.formsPage.lack": "форма забыта",
  "desk.formsPage.unknown": "нет данных",
  "desk.formsPage.legend":
    "Прерывистая рамка – забытая форма. Прочерк – школа ещё ничего не прислала. Число открывает сами пары.",
  "desk.formsPage.before": "«Было» – {years} учебный год.",
  "desk.formsPage.noBefore": "За {years} учебный год данных нет.",

  "desk.reminders.title": "Кто не сдал",
  "desk.reminders.due": "{due, select, none {Срок сдачи не назначен.} other {Срок сдачи – до {due}.}}",
  "desk.reminders.none": "Все школы района прислали реестр.",
  "desk.reminders.silent":
    "{count, plural, one {Не сдала #\u00a0школа из\u00a0{total}} few {Не сдали #\u00a0школы из\u00a0{total}} many {Не сдали #\u00a0школ из\u00a0{total}} other {Не сдали #\u00a0школы из\u00a0{total}}}",
  "desk.reminders.text": "Текст для письма",
  "desk.reminders.copy": "Скопировать",
  "desk.reminders.copied": "Скопировано.",
  "desk.reminders.selected": "Текст выделен: нажмите Ctrl+C.",
  "desk.reminders.letters": "Выдать им новые коды",
} as const;
