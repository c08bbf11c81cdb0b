"""Reads workbooks with openpyxl (.xlsx and its kin) or xlrd (.xls) into the form that compare.ts compares.

Takes paths on its input, one a line, and gives back each with a JSON object after a tab. Each book is read in a process of its own, with a
limit of time and memory, so that no book can stop the trial.
"""

import json
import multiprocessing
import resource
import sys
import warnings

SECONDS = 60
BYTES = 4 * 1024**3
MOST_CELLS = 300_000


def read_with_openpyxl(path):
    import openpyxl
    import openpyxl.worksheet._reader as reader
    from openpyxl.utils.datetime import to_excel

    # A date stays the number that it is in the file.
    reader.from_excel = lambda value, *_, **__: value
    book = openpyxl.load_workbook(path, data_only=True)
    sheets = []
    for sheet in book.worksheets:
        cells = []
        for row in sheet._cells.values():
            value = row.value
            if value is None or value == "":
                continue
            if row.data_type == "e":
                value = {"error": value}
            elif not isinstance(value, (str, int, float, bool)):
                value = to_excel(value, book.epoch)
            cells.append([row.row - 1, row.column - 1, value, row.number_format])
        merges = [[m.min_row - 1, m.min_col - 1, m.max_row - 1, m.max_col - 1] for m in sheet.merged_cells.ranges]
        sheets.append(
            {
                "name": sheet.title,
                "visibility": sheet.sheet_state,
                "cells": cells,
                "merges": merges,
                "hiddenRows": [index - 1 for index, row in sheet.row_dimensions.items() if row.hidden],
            }
        )
    return sheets


def read_with_xlrd(path):
    import xlrd

    with open(path, "rb") as file:
        content = file.read()
    silence = open("/dev/null", "w")
    try:
        book = xlrd.open_workbook(file_contents=content, formatting_info=True, logfile=silence)
    except Exception:  # The formats of some books are beyond it, their values are not.
        book = xlrd.open_workbook(file_contents=content, logfile=silence)
    sheets = []
    for sheet in book.sheets():
        cells = []
        for row in range(sheet.nrows):
            for column in range(sheet.row_len(row)):
                cell = sheet.cell(row, column)
                value = cell.value
                if cell.ctype in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK) or value == "":
                    continue
                if cell.ctype == xlrd.XL_CELL_BOOLEAN:
                    value = bool(value)
                elif cell.ctype == xlrd.XL_CELL_ERROR:
                    value = {"error": xlrd.error_text_from_code.get(value, "?")}
                style = book.xf_list[cell.xf_index] if cell.xf_index is not None else None
                code = book.format_map[style.format_key].format_str if style else None
                cells.append([row, column, value, code])
        merges = [[top, left, bottom - 1, right - 1] for top, bottom, left, right in sheet.merged_cells]
        hidden = [index for index, row in sheet.rowinfo_map.items() if row.hidden]
        visibility = ("visible", "hidden", "veryHidden")[sheet.visibility]
        sheets.append(
            {"name": sheet.name, "visibility": visibility, "cells": cells, "merges": merges, "hiddenRows": hidden}
        )
    return sheets


def read(path, kind, pipe):
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    try:
        sheets = (read_with_xlrd if kind == "xlrd" else read_with_openpyxl)(path)
        if sum(len(sheet["cells"]) for sheet in sheets) > MOST_CELLS:
            pipe.send(json.dumps({"ok": True, "sheets": None}))
        else:
            pipe.send(json.dumps({"ok": True, "sheets": sheets}, default=str))
    except BaseException as error:  # Whatever a reader throws is its answer.
        pipe.send(json.dumps({"ok": False, "error": f"{type(error).__name__}: {error}"[:300]}))


def main():
    kind = sys.argv[1]
    # The libraries are imported once, before the processes part.
    import openpyxl  # noqa: F401
    import xlrd  # noqa: F401

    for line in sys.stdin:
        path = line.rstrip("\n")
        mine, theirs = multiprocessing.Pipe(False)
        process = multiprocessing.Process(target=read, args=(path, kind, theirs))
        process.start()
        theirs.close()
        answer = json.dumps({"ok": False, "error": "too long"})
        try:
            if mine.poll(SECONDS):
                answer = mine.recv()
        except EOFError:
            answer = json.dumps({"ok": False, "error": "ended"})
        process.kill()
        process.join()
        mine.close()
        print(path + "\t" + answer, flush=True)


main()
