/** The catalogue: where a suggestion is known from, and what a blank register says. Keys begin with `fill.`. */
export const FILL_MESSAGES = {
  "fill.fromSection": "из раздела",
  "fill.fromSheet": "из названия листа",
  "fill.fromTitle": "из заголовка",
  "fill.fromHeader": "из названия столбца",
  "fill.fromAbove": "из строки выше",
  "fill.fromRoleModel": "по ролевой модели",
  "fill.fromPersons": "по тому, кто в паре",
  "fill.fromRow": "из строки {row}",
  "fill.fromSheetRow": "из строки {row} листа «{sheet}»",
  "fill.fromYearRow": "из строки {row} листа «{sheet}» за {year} учебный год",
  "fill.otherWriting": ", где написано «{name}»",
  "fill.fromDirectory": "из справочника района",
  "fill.fromLastYear": "в {year} учебном году был {grade}: строка {row} листа «{sheet}»",
  "fill.onlyRoleModel": "у этой формы одна ролевая модель",
  "fill.calledYoung": "наставляемый назван молодым специалистом",
  "fill.youngByYears":
    "стаж наставляемого – {years, plural, =0 {меньше года} one {# год} few {# года} many {# лет} other {# года}}",
  "fill.onlySchool": "в таблице названа только эта школа",
  "fill.signedInSchool": "название вашей школы",
  "fill.endOfOthers": "так заканчиваются остальные пары этого года",
  "fill.endOfYear": "последний день {year} учебного года",

  "fill.list.marks": "Отметка",
  "fill.list.allRoleModels": "Все ролевые модели",
  "fill.list.sheet": "Эстафета",
  "fill.list.error": "Такого значения в списке нет. Оставить его?",

  "fill.blank.sheet": "Реестр",
  "fill.blank.sheetOfYear": "Реестр {year}",
  "fill.blank.title": "Реестр наставнических пар",
  "fill.blank.year": "Школа: ____________________, {year} учебный год",
  "fill.blank.schoolAndYear": "{school}, {year} учебный год",
  "fill.blank.remark": "Одна строка – одна пара. Если у наставника трое наставляемых, это три строки.",
  "fill.blank.number": "№ п/п",
  "fill.blank.group.mentor": "Наставник",
  "fill.blank.group.mentee": "Наставляемый",
  "fill.blank.group.pair": "Пара",
  "fill.blank.dateTitle": "Это не дата",
  "fill.blank.dateError": "Напишите дату так: 01.09.{year}.",
  "fill.guide.sheet": "Как заполнять",
  "fill.guide.title": "Как заполнять реестр",
  "fill.guide.1": "Одна строка – одна пара: один наставник и один наставляемый. ФИО пишите полностью.",
  "fill.guide.2":
    "Форму, ролевую модель, вид, статус и отметки выбирайте из списка: щёлкните ячейку, и справа появится стрелка. Ролевые модели показаны те, что подходят к форме в этой строке.",
  "fill.guide.3":
    "Класс указывайте у учеников («8А»), должность и стаж – у педагогов, место работы – у наставников не из школы. Лишние ячейки оставляйте пустыми.",
  "fill.guide.4": "Даты пишите числами: 01.09.{year}. Дату рождения можно заменить годом.",
  "fill.guide.5":
    "В столбце «Приказ» – номер и дата приказа о закреплении. В столбцах согласий и плана – «да» или «нет».",
  "fill.guide.6":
    "Если пара прекратила работу, выберите статус «прекращена», а строку не удаляйте. Номера в первом столбце проставляются сами.",
  "fill.guide.7":
    "Столбцы можно переставлять и скрывать, лишние – удалять; заголовки не меняйте. Готовую книгу проверьте и отправьте в «Эстафете».",
} as const;
