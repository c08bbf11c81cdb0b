/** The catalogue: a new register in the pane, blank or with last year's pairs. Keys begin with `pane.new.`. */
export const PANE_NEW_REGISTER_MESSAGES = {
  "pane.new.title": "Новый реестр",
  "pane.new.leadSheet":
    "Реестр по образцу, с готовыми столбцами и списками, встанет новым листом за последним. Остальное в книге не изменится.",
  "pane.new.leadFile":
    "Реестр по образцу, с готовыми столбцами и списками, получится новой книгой. Эта книга не изменится.",
  "pane.new.year": "Учебный год",
  "pane.new.goOn": "Работают дальше",
  "pane.new.goOnNote":
    "Классы и стаж станут на год больше. Даты, приказы и согласия впишете сами: они в новом году новые.",
  "pane.new.all": "Перенести всех",
  "pane.new.chosen": "{chosen} из {count}",
  "pane.new.grade": "класс {grade}",
  "pane.new.unsure": "Решать вам",
  "pane.new.unsureNote": "В прошлом году здесь был 9 класс. Отметьте тех, кто остался в школе.",
  "pane.new.left": "Не переносим",
  "pane.new.none": "В книге нет пар за прошлые годы, переносить нечего.",
  "pane.new.inDistrict":
    "В районе есть {count, plural, one {# ваша прежняя пара} few {# ваши прежние пары} many {# ваших прежних пар} other {# ваши прежние пары}}, но имена учеников там сокращены. Возьмите их из своей прошлогодней книги.",
  "pane.new.otherFile": "Взять пары из другой книги",
  "pane.new.from": "Пары из книги «{name}»",
  "pane.new.fromThis": "Вернуться к этой книге",
  "pane.new.makeBlank": "Создать пустой реестр",
  "pane.new.make": "Создать реестр · {count, plural, one {# пара} few {# пары} many {# пар} other {# пары}}",
  "pane.new.made":
    "{count, plural, =0 {Готов лист «{sheet}»: впишите пары.} one {На лист «{sheet}» перенесена # пара.} few {На лист «{sheet}» перенесены # пары.} many {На лист «{sheet}» перенесено # пар.} other {На лист «{sheet}» перенесено # пары.}}",
  "pane.new.opened":
    "{count, plural, one {Перенесена # пара.} few {Перенесены # пары.} many {Перенесено # пар.} other {Перенесено # пары.}} Это новая книга: скачайте её, допишите даты и приказы и откройте здесь снова.",
  "pane.new.saved": "Скачан файл «{name}»: впишите в него пары и откройте здесь.",
  "pane.new.undone": "Лист «{sheet}» убран.",
  "pane.new.touched":
    "На листе «{sheet}» уже есть ваши записи, поэтому он остался. Если он не нужен, удалите его в Excel: щёлкните ярлык листа правой кнопкой – «Удалить».",
  "pane.new.file": "Реестр {year}.xlsx",
  "pane.new.create": "Создать реестр по образцу",
  "pane.new.download": "Скачать пустой реестр",
  "pane.home.carry":
    "{count, plural, one {Перенести # пару прошлого года} few {Перенести # пары прошлого года} many {Перенести # пар прошлого года} other {Перенести # пары прошлого года}}",
  "pane.menu.newRegister": "Новый реестр",
} as const;
