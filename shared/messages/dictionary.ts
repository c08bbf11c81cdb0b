/** The catalogue: what is wrong with a district's additions to the dictionary. Keys begin with `dictionary.`. */
export const DICTIONARY_MESSAGES = {
  "dictionary.notObject": "Нужен объект JSON: фигурные скобки, внутри разделы «forms», «headings» и другие.",
  "dictionary.unknownKey":
    "Ключа «{key}» здесь нет{nearest, select, none {. Уберите его} other {. Возможно, нужен «{nearest}»}}.",
  "dictionary.schema": 'Эта программа понимает дополнения вида {known}. Напишите «"schema": {known}».',
  "dictionary.type.string": "Здесь нужен текст в кавычках.",
  "dictionary.type.number": "Здесь нужно число без кавычек.",
  "dictionary.type.int": "Здесь нужно целое число.",
  "dictionary.type.boolean": "Здесь нужно true или false без кавычек.",
  "dictionary.type.array": "Здесь нужен список в квадратных скобках.",
  "dictionary.type.object": "Здесь нужен объект в фигурных скобках.",
  "dictionary.type.other": "Это значение не понято. Сверьтесь с примером в руководстве.",
  "dictionary.tooLong": "Слишком длинно: больше {most} знаков. Сократите.",
  "dictionary.tooShort": "Слишком коротко: нужно не меньше {least} знаков.",
  "dictionary.tooMany": "Слишком много записей: больше {most}. Оставьте только нужные.",
  "dictionary.tooFew": "Список пуст: нужно не меньше {least}.",
  "dictionary.tooLarge": "Число слишком велико: можно не больше {most}.",
  "dictionary.tooSmall": "Число слишком мало: можно не меньше {least}.",
  "dictionary.code": "Код формы пишется двумя латинскими словами через дефис, например «volunteer-pupil».",
  "dictionary.choice": "Такого значения нет. Можно: {allowed}.",
  "dictionary.form.unknown":
    "Формы с кодом «{code}» нет в справочнике{nearest, select, none {} other {. Возможно, нужен «{nearest}»}}.",
  "dictionary.form.incomplete":
    "Формы с кодом «{code}» ещё нет, а для новой нужны «name», «mentor» и «mentee». Не хватает: {missing}.",
  "dictionary.form.inUse":
    "Форму «{code}» убрать нельзя: на неё ссылается «{entry}». Уберите и эту запись или задайте ей другие формы.",
  "dictionary.form.last": "Нельзя убрать все формы: без них не принять ни одной пары.",
  "dictionary.form.twice": "Формы в этом списке должны быть разными, а «{code}» стоит дважды.",
  "dictionary.roleModel.incomplete": "Ролевой модели «{name}» ещё нет, а для новой нужен список её форм «forms».",
  "dictionary.entry.twice": "«{name}» встречается в этом разделе дважды. Оставьте одну запись.",
  "dictionary.entry.both": "«{name}» и дополняется, и убирается. Оставьте что-то одно.",
  "dictionary.wording.taken":
    "«{word}» уже значит {owner}. Напишите иначе или сначала уберите прежнее значение в «remove».",
  "dictionary.wording.unreadable":
    "«{word}» в ячейке программа прочтёт иначе: как пустую отметку, знак или другую форму. Напишите полнее.",
  "dictionary.owner.form": "форму «{name}»",
  "dictionary.owner.roleModel": "ролевую модель «{name}»",
  "dictionary.owner.kind": "вид «{name}»",
  "dictionary.owner.ambiguous": "сразу несколько форм",
  "dictionary.heading.taken":
    "Заголовок «{word}» уже значит: {fields}. Напишите иначе или сначала уберите прежнее значение в «remove.headings».",
  "dictionary.heading.repeated":
    "Заголовок «{word}» стоит под разными полями: {fields}. Оставьте его под одним или под парными полями наставника и наставляемого.",
  "dictionary.heading.party":
    "Заголовок «{word}» называет сторону пары, а стоит под полями обеих. Уберите из него слово «наставник» или «наставляемый».",
  "dictionary.heading.unreadable":
    "Заголовок «{word}» программа всё равно прочтёт иначе. Напишите его так, как он стоит в таблице, без скобок и пояснений.",
  "dictionary.party.taken":
    "Слово «{word}» уже называет другую сторону пары ({other}). Сначала уберите его в «remove.partyWords».",
  "dictionary.party.last": "Нельзя убрать все слова стороны: программа перестанет узнавать её столбец.",
  "dictionary.word.short": "Слово «{word}» слишком короткое: под него попадёт лишнее. Нужно не меньше {least} букв.",
  "dictionary.threshold.order": "Наименьшее ({min}) больше наибольшего ({max}). Поменяйте их местами.",
  "dictionary.remove.absent":
    "Убирать нечего: «{word}» в справочнике нет{nearest, select, none {} other {. Возможно, имелось в виду «{nearest}»}}.",
} as const;
