/** The catalogue: a district's settings on the desk. Keys begin with `desk.settings.`. */
export const DESK_SETTING_MESSAGES = {
  "desk.nav.settings": "Настройки",
  "desk.settings.title": "Настройки района",
  "desk.settings.note": "Изменения действуют на то, что школы отправят дальше. Уже принятое не меняется.",
  "desk.settings.privacy": "Что уходит из книг школ",
  "desk.settings.privacyNote":
    "Сокращает и отбирает данные сама книга, ещё до отправки. Кураторы увидят новое правило, когда снова откроют «Эстафету».",
  "desk.settings.names": "Имена обучающихся",
  "desk.settings.names.surname-initial": "Фамилия и первая буква имени",
  "desk.settings.names.surname-initial.means":
    "«Носова А.» Так по умолчанию: школу и класс видно, полного имени в районе нет.",
  "desk.settings.names.full": "Полностью",
  "desk.settings.names.full.means": "«Носова Анна Петровна». Нужны согласия родителей на передачу полных имён в район.",
  "desk.settings.names.code": "Код вместо имени",
  "desk.settings.names.code.means":
    "Ни имени, ни фамилии. Самое бережное, но сверить строку со школой можно только по её номеру.",
  "desk.settings.extra": "Дополнительные поля",
  "desk.settings.extraNote": "Обычно остаются в книге школы. Отметьте только то, без чего району не обойтись.",
  "desk.settings.save": "Сохранить правила",
  "desk.settings.saved": "Правила сохранены.",
  "desk.settings.proposals": "Заголовки, которые исправили школы",
  "desk.settings.proposalsNote": "Принятый заголовок станет понятен во всех школах района.",
  "desk.settings.proposalSchools":
    "{count, plural, one {#\u00a0школа} few {#\u00a0школы} many {#\u00a0школ} other {#\u00a0школы}}",
  "desk.settings.accept": "Принять",
  "desk.settings.decline": "Отклонить",
  "desk.settings.composite": "несколько полей",
  "desk.settings.additions": "Слова и пороги района",
  "desk.settings.additionsNote":
    "Дополнения к справочнику: свои формы и ролевые модели, синонимы заголовков, пороги проверок. Записаны в формате JSON, каждое слово проверяется до сохранения.",
  "desk.settings.document": "Дополнения, версия {version}",
  "desk.settings.saveAdditions": "Проверить и сохранить",
  "desk.settings.example": "Образец и описание – в docs/dictionary.md.",
  "desk.settings.readAgain": "Прочитать новую версию",
  "desk.settings.notJson": "Запись обрывается около строки {line}: проверьте запятые, кавычки и скобки.",
} as const;
