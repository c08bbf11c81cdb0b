import type { Translated } from "../catalogue.js";
import type { WORKBOOK_MESSAGES as RUSSIAN } from "../workbook.js";

export const WORKBOOK_MESSAGES: Translated<typeof RUSSIAN> = {
  "workbook.notAWorkbook": "This is not an Excel workbook. Files that fit: .xlsx, .xlsm, .xlsb, .xls and .ods.",
  "workbook.isWebPage":
    "This is a web page under a workbook’s name: some sites and programs export tables so. Open the file in Excel, save it as “Excel Workbook (.xlsx)” and try again.",
  "workbook.isXmlTable":
    "This is an “XML Spreadsheet 2003”, not an ordinary workbook. Open the file in Excel, save it as “Excel Workbook (.xlsx)” and try again.",
  "workbook.isText":
    "This is a text file, such as CSV, and not an Excel workbook. Open it in Excel, save it as “Excel Workbook (.xlsx)” and try again.",
  "workbook.isDocument":
    "This is a document, not an Excel workbook. Copy the table into a new Excel workbook and save it.",
  "workbook.emptyFile": "The file is empty: 0 bytes. It may not have been copied to the end; copy it again.",
  "workbook.password":
    "The workbook is protected with a password. Open it in Excel, remove the password (File → Info → Protect Workbook) and save it.",
  "workbook.damaged":
    "The file is damaged and cannot be read. Open it in Excel, save it anew as “Excel Workbook (.xlsx)” and try again.",
  "workbook.tooLarge.file":
    "The file takes {size} MB; up to {limit} MB are accepted. Remove pictures and sheets that are not needed.",
  "workbook.tooLarge.unpacked":
    "Unpacked, the workbook is larger than {limit} MB. Copy the register into a new workbook and save it.",
  "workbook.tooLarge.parts":
    "The workbook has more than {limit} parts: pictures, drawings, sheets. Copy the register into a new workbook and save it.",
  "workbook.tooLarge.ratio":
    "The workbook is packed unusually tight, as harmful files are. Copy the register into a new workbook and save it.",
  "workbook.tooLarge.sheets":
    "The workbook has more than {limit} sheets. Keep those with the register and save a copy.",
  "workbook.tooLarge.cells":
    "On sheet “{sheet}” the data reach cell {cell}, which is too far. Delete the rows and columns beyond the table and save.",
  "workbook.tooLarge.nesting":
    "The workbook is nested unusually deep, as harmful files are. Copy the register into a new workbook and save it.",
  "workbook.unsupported.patch":
    "A corrected copy can be made of .xlsx and .xlsm workbooks only. Save the workbook as “Excel Workbook (.xlsx)” and try again.",
  "workbook.unsupported.formula":
    "On sheet “{sheet}” cell {cell} holds a formula, whose value is not replaced. Correct the cell by hand.",
  "workbook.unsupported.tableHeading":
    "On sheet “{sheet}” cell {cell} is a heading of an Excel table, and such headings are not changed. Correct the cell by hand.",
  "workbook.unsupported.sheet": "The workbook has no sheet “{sheet}”. Open the workbook anew and try again.",
};
