/** The catalogue: why a sheet is a register, or none. Keys begin with `recognise.`. */
export const RECOGNISE_MESSAGES = {
  "recognise.register":
    "Найдены столбцы наставника и наставляемого: {tables, plural, one {# таблица} few {# таблицы} many {# таблиц} other {# таблицы}}, {pairs, plural, one {# пара} few {# пары} many {# пар} other {# пары}}",
  "recognise.empty": "Лист пуст",
  "recognise.onlyMentors": "Есть столбец наставников, но нет столбца наставляемых: это список одной стороны, а не пар",
  "recognise.onlyMentees": "Есть столбец наставляемых, но нет столбца наставников: это список одной стороны, а не пар",
  "recognise.noHeader": "На листе нет строки заголовков, где названы и наставник, и наставляемый",
} as const;
