/** The catalogue: where a suggestion is known from. Keys begin with `fill.`. */
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

  // Why a pair of last year does not go on.
  "fill.left.nameMissing": "нет имени",
  "fill.left.onePerson": "наставник и наставляемый – одно лицо",
  "fill.left.ended": "пара прекращена",
  "fill.left.completed": "программа завершена",
  "fill.left.graduated": "окончен 11 класс",
  "fill.left.afterNinth": "окончен 9 класс: если ученик остался в школе, впишите пару сами",
} as const;
