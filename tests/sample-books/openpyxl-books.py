"""Draws the workbooks of samples/own that another library than exceljs shall have written: openpyxl-books.py FOLDER"""

import datetime
import pathlib
import sys

import openpyxl
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils.datetime import CALENDAR_MAC_1904

folder = pathlib.Path(sys.argv[1])
THIN = Border(*[Side(style="thin")] * 4)


def value_of(text):
    text = text.strip()
    if text.startswith("@"):
        return datetime.date.fromisoformat(text[1:])
    return int(text) if text.isdigit() else text.replace("⏎", "\n") or None


def lay(sheet, top, text):
    """Writes rows from column A on; `~` leaves a cell alone, as one inside a merged range."""
    for down, line in enumerate(one for one in text.splitlines() if one.strip()):
        for along, cell in enumerate(line.split("|")):
            if cell.strip() == "~":
                continue
            target = sheet.cell(top + down, along + 1, value_of(cell))
            target.font, target.border = Font(name="Times New Roman", size=11, bold=down == 0), THIN
            target.alignment = Alignment(wrap_text=True, vertical="center")
            if isinstance(target.value, datetime.date):
                target.number_format = "DD.MM.YYYY"


def finish(sheet):
    """Rows as high as their text, as a spreadsheet makes them, and one page wide."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
    for row in sheet.iter_rows():
        lines = [lines_of(cell, sheet.column_dimensions[cell.column_letter].width) for cell in row if cell.value]
        sheet.row_dimensions[row[0].row].height = 15.5 * max(lines, default=1)


def lines_of(cell, width):
    if not cell.alignment.wrap_text:
        return 1
    return sum(max(1, -(-len(part) // int(width))) for part in str(cell.value).split("\n"))


def widths(sheet, *columns):
    for index, width in enumerate(columns):
        sheet.column_dimensions[openpyxl.utils.get_column_letter(index + 1)].width = width


def save(book, name, author):
    finish(book.active)
    book.properties.creator = book.properties.lastModifiedBy = author
    book.save(folder / name)


def f5_several_mentees():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Группы"
    widths(sheet, 5, 34, 26, 40, 20, 12, 12, 18)
    sheet["A1"] = "Наставнические группы МБОУ «Подгорная СОШ» на 2024/2025 учебный год"
    sheet["A1"].font = Font(name="Times New Roman", size=14, bold=True)
    sheet.merge_cells("A1:H1")
    lay(sheet, 3, """
        № п/п | ФИО наставника | Должность | ФИО наставляемого (наставляемых) | Форма | Начало | Окончание | Согласие родителей
        1 | Мухортова Евгения Львовна | учитель биологии | Аткунов Эрчим | учитель – ученик | @2024-09-16 | @2025-05-23 | +
        ~ | ~ | ~ | Бочарова Инга Павловна | учитель – ученик | @2024-09-16 | @2025-05-23 | +
        ~ | ~ | ~ | Хабибуллина Алсу Маратовна | учитель – ученик | @2024-10-01 | @2025-05-23 | +
        2 | Квашнин Потап Ильич | учитель технологии | Ялбаков Амыр⏎Ялбакова Айару | учитель – ученик | @2024-09-16 | @2025-05-23 | +
        3 | Отрощенко Лада Ивановна | учитель химии | Рябинин Г.С.; Ним Артур | учитель – ученик | @2024-09-16 | @2025-05-23 | +
        4 | Сизых Аглая Денисовна | учитель истории | Тимошкин Лавр Ильич, Чулунова Тана Олеговна | учитель – ученик | @2024-09-16 | @2025-05-23 | +
        5 | Елеусизов Ержан Талгатович | учитель информатики | 1) Гречко Мила Фоминична 2) Пьянков Ефим Олегович 3) Усольцева Зоя Львовна | учитель – ученик | @2024-09-16 | @2025-05-23 | +
        6 | Сизых Аглая Денисовна | учитель истории | Кораблёва Ия Артёмовна, 8Б⏎Мордвин Олег Янович, 9А | учитель – ученик | @2024-09-16 | @2025-05-23 | +
    """)
    for letter in "ABC":
        sheet.merge_cells(f"{letter}4:{letter}6")
    sheet["B12"] = "Зам. директора по ВР ____________ Елеусизова Г.К."
    save(book, "f5-several-mentees-openpyxl.xlsx", "Елеусизова")


def f9_district_roll_up():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Свод по району"
    widths(sheet, 30, 34, 26, 34, 20, 20)
    sheet["A1"] = "Сводный реестр наставнических пар Каракольского района"
    sheet["A1"].font = Font(name="Arial", size=13, bold=True)
    sheet["A2"] = "по состоянию на 01.11.2024"
    lay(sheet, 4, """
        Образовательная организация | Наставник | Должность | Наставляемый | Форма наставничества | Приказ
        МБОУ «Каракольская СОШ» | Чекурашева Рада Ивановна | учитель математики | Юнчикова Солунай | учитель – учитель | № 41 от 30.08.2024
        ~ | Курчев Фрол Ильич | учитель физики | Бабинская Нора Павловна | учитель – учитель | № 41 от 30.08.2024
        ~ | Чекурашева Рада Ивановна | учитель математики | Скрябин Тит Олегович | учитель – учитель | № 41 от 30.08.2024
        Итого | 3 | | 3 | |
        МКОУ «Ело-Туэктинская ООШ» | Кыпчакова Эркелей Ивановна | учитель родного языка | Малышкина Юния Львовна | учитель – учитель | № 12 от 02.09.2024
        ~ | Демьяненко Осип Ильич | учитель ОБЖ | Теткенова Айтана | учитель – учитель | № 12 от 02.09.2024
        Итого | 2 | | 2 | |
        МКОУ «Нижне-Талдинская СОШ» | Лобачёва Вера Юстиновна | учитель химии | Карманов Аржан Русланович | учитель – учитель |
        Итого | 1 | | 1 | |
        Всего по району | 6 | | 6 | |
    """)
    sheet.merge_cells("A5:A7")
    sheet.merge_cells("A9:A10")
    sheet.freeze_panes = "B5"
    sheet.auto_filter.ref = "A4:F14"
    save(book, "f9-district-roll-up-openpyxl.xlsx", "Отдел образования")


def dates_1904():
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Mac"
    widths(sheet, 4, 32, 30, 9, 14, 20, 14, 14, 14)
    sheet["A1"] = "Наставничество в Гимназии № 10 (с макбука директора)"
    lay(sheet, 2, """
        № | Наставник | Наставляемый | Класс | Дата рождения | Форма | Дата начала | Дата окончания | Согласие родителей
        1 | Усманова Диляра Наилевна | Цветаев Арсений Ильич | 7А | @2011-02-28 | учитель – ученик | @2023-09-01 | @2024-05-31 | да
        2 | Усманова Диляра Наилевна | Хафизов Тагир Русланович | 7А | @2011-12-31 | учитель – ученик | @2023-09-01 | @2024-02-29 | да
        3 | Шведова Ольга Густавовна | Раимбекова Сезим | 9В | @2009-01-01 | учитель – ученик | @2023-10-02 | @2024-05-31 | да
        4 | Шведова Ольга Густавовна | Белик Ульяна Савельевна | 9В | @2008-02-29 | учитель – ученик | @2023-10-02 | @2024-05-31 | да
    """)
    # A start that lost its format: 1904's own number of the day 01.09.2023.
    sheet["G3"].value, sheet["G3"].number_format = 43708, "General"
    save(book, "dates-1904-openpyxl.xlsx", "директор")


f5_several_mentees()
f9_district_roll_up()
dates_1904()
