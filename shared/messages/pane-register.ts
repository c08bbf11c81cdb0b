/** The catalogue: what the pane says of the register: checking, columns, filling in. Keys begin with `pane.`. */
export const PANE_REGISTER_MESSAGES = {
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
  "pane.columns.confirm": "Всё верно, больше не спрашивать о таких книгах",
  "pane.columns.confirmed": "Запомнили: о таких столбцах больше не спросим. Изменить ответ можно здесь же.",
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
  "pane.fix.foretold":
    "После исправления {count, plural, one {появится #\u00a0замечание, которого пока не видно} few {появятся #\u00a0замечания, которых пока не видно} many {появится #\u00a0замечаний, которых пока не видно} other {появится #\u00a0замечания, которых пока не видно}}:",
  "pane.fix.anyway": "Исправить и показать",
  "pane.fill.title": "Заполнить",
  "pane.fill.lead": "Это можно узнать из самой книги. Записываем только то, что вы приняли.",
  "pane.fill.lists": "Списки для выбора",
  "pane.fill.listsLead":
    "Форму, ролевую модель, вид и статус можно выбирать из списка, а не печатать. Списки встанут на столбцы, где своих ещё нет. Убрать их можно в Excel: «Данные» → «Проверка данных».",
  "pane.fill.putLists": "Поставить списки",
  "pane.fill.none": "Заполнять нечего: всё, что можно узнать из книги, в ней уже есть.",
  "pane.fill.all":
    "Заполнить {count, plural, one {#\u00a0ячейку} few {#\u00a0ячейки} many {#\u00a0ячеек} other {#\u00a0ячейки}}",
  "pane.fill.kind": "Заполнить\u00a0{count}",
  "pane.fill.one": "Заполнить",
} as const;
