/** The catalogue: what the pane says of the district's changes and of conflicts. Keys begin with `pane.district.`. */
export const PANE_DISTRICT_MESSAGES = {
  "pane.district.title": "Из района",
  "pane.district.none": "Всё совпадает: район ничего не менял, разногласий нет.",
  "pane.district.changes": "Изменено в районе",
  "pane.district.changesNote": "В книге пока прежние значения. Запишите новые – или исправьте и отправьте своё.",
  "pane.district.takeAll":
    "Записать в книгу {count, plural, one {#\u00a0изменение} few {#\u00a0изменения} many {#\u00a0изменений} other {#\u00a0изменения}}",
  "pane.district.take": "Записать",
  "pane.district.noCell": "В книге для этого нет своей ячейки: значение берётся из заголовка или формулы.",
  "pane.district.conflicts": "Разногласия",
  "pane.district.conflictsNote":
    "Вы и район записали разное. Пока никто не выбрал, в районе остаётся его значение, а ваше хранится рядом.",
  "pane.district.mine": "у вас",
  "pane.district.theirs": "в районе",
  "pane.district.proposed": "предлагает район",
  "pane.district.by.coordinator": "координатор, {at}",
  "pane.district.by.curator": "ваша школа с другого компьютера, {at}",
  "pane.district.keepMine": "Оставить наше",
  "pane.district.takeTheirs": "Принять районное",
  "pane.district.allMine": "Везде наше",
  "pane.district.allTheirs": "Везде районное",
  "pane.district.withdrawn": "отозвана",
  "pane.district.notInBook": "в книге этой пары нет",
  "pane.done.decided":
    "{count, plural, =0 {Ничего не решено} one {Решено #\u00a0разногласие} few {Решены #\u00a0разногласия} many {Решено #\u00a0разногласий} other {Решено #\u00a0разногласия}}{later, plural, =0 {.} one {; в районе успели изменить #\u00a0поле, посмотрите заново.} few {; в районе успели изменить #\u00a0поля, посмотрите заново.} many {; в районе успели изменить #\u00a0полей, посмотрите заново.} other {; в районе успели изменить #\u00a0поля, посмотрите заново.}}",
  "pane.home.changes":
    "{count, plural, one {#\u00a0поле изменено в районе} few {#\u00a0поля изменены в районе} many {#\u00a0полей изменено в районе} other {#\u00a0поля изменены в районе}}",
  "pane.home.conflicts":
    "{count, plural, one {#\u00a0разногласие с районом} few {#\u00a0разногласия с районом} many {#\u00a0разногласий с районом} other {#\u00a0разногласия с районом}}",
} as const;
