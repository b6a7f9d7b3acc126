"""Writes the workbooks of this folder that no library of ours can write.

Run with XlsxWriter 3.2.9 and openpyxl 3.1.5 installed, in this folder; LibreOffice then resaves one of them:

    python3 make_books.py
    soffice --headless --convert-to ods --outdir . xlsxwriter.xlsx && mv xlsxwriter.ods libreoffice.ods
    soffice --headless --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir out xlsxwriter.xlsx && mv out/xlsxwriter.xlsx libreoffice.xlsx

All that stands in them is made up.
"""

import datetime

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

MADE = datetime.datetime(2023, 4, 3, 8, 0, 0)
FORMATS = [
    ("yyyy-mm-dd", 45019),
    ("yyyy-mm-dd hh:mm", 45019.604166666664),
    ("d mmmm yyyy", 45019),
    ("[$-41D]d/m/yyyy;@", 45019.75),
    ("hh:mm:ss", 0.604166666666667),
    ("h:mm AM/PM", 0.5),
    ("[h]:mm", 1.5),
    ("mm-dd-yy", 61),
    ("yyyy-mm-dd", 60),
    ("yyyy-mm-dd", 1),
    ("yyyy-mm-dd", 2958465),
    ("0%", 0.125),
    ("0.00%", 0.12345),
    ("0000", 114),
    ("#,##0", 1234567),
    ("#,##0.00", 1234.5),
    ('#,##0.00 "kr"', -1234.5),
    ("0.0", 12.25),
    ("0.00E+00", 123456),
    ("# ?/?", 0.5),
    ("@", 180),
    ('"nr "0', 7),
    ("[Red]0;[Blue]-0", -3),
    ("General", 1 / 3),
]
NUMBERS = [0, -0.5, 0.1, 1e21, -1e-7, 123456789012345, 2**53 - 1, 1.7976931348623157e308, 5e-324]
TEXTS = [
    "kommun",
    "Malmö & <Lund> \"x\" 'y'",
    "  två  blanksteg  ",
    "rad 1\nrad 2",
    "0180",
    "=1+1",
    "'0180",
    "12,5",
    "1-4",
    "_x0041_",
    "日本 😀 ﷽",
    "a" * 5000,
]


def fill(write_text, write_number, write_formatted):
    row = 0
    for text in TEXTS:
        write_text(row, text)
        row += 1
    for number in NUMBERS:
        write_number(row, number)
        row += 1
    for code, number in FORMATS:
        write_formatted(row, number, code)
        row += 1
    return row


def with_xlsxwriter(name, options):
    book = xlsxwriter.Workbook(name, options)
    book.set_properties({"created": MADE, "title": "Test", "author": "Kartlägg"})
    sheet = book.add_worksheet("Antal")
    hidden = book.add_worksheet("Dolt blad")
    hidden.hide()
    very = book.add_worksheet("Mycket dolt")
    very.very_hidden()
    bold = book.add_format({"bold": True})
    codes = {code: book.add_format({"num_format": code}) for code, _ in FORMATS}
    row = fill(
        lambda at, text: sheet.write_string(at, 0, text),
        lambda at, number: sheet.write_number(at, 0, number),
        lambda at, number, code: sheet.write_number(at, 0, number, codes[code]),
    )
    if "constant_memory" not in options:
        more(book, sheet, codes, bold, row)
    hidden.write("B2", "nyckel")
    hidden.write("B3", 2)
    very.write("A1", True)
    book.close()


def more(book, sheet, codes, bold, row):
    cells = [
        ("=A13*2", None, 0),
        ("=A1&\"x\"", None, "kommunx"),
        ("=1/0", None, "#DIV/0!"),
        ("=NA()", None, "#N/A"),
        ("=A1=\"kommun\"", None, True),
        ("=SUM('Dolt blad'!B2:B3)", None, 2),
        ("=A22+1", codes["yyyy-mm-dd"], 45020),
        ("=\"\"", None, ""),
    ]
    for formula, style, result in cells:
        sheet.write_formula(row, 0, formula, style, result)
        row += 1
    sheet.write_boolean(row, 0, True)
    sheet.write_boolean(row, 1, False)
    sheet.write_url(row + 1, 0, "https://www.scb.se/sok?q=a&b=c#d", None, "SCB")
    sheet.write_url(row + 2, 0, "internal:'Dolt blad'!B2", None, "dit")
    sheet.write_rich_string(row + 3, 0, "a ", bold, "fet", " b")
    sheet.write_array_formula(row + 4, 0, row + 4, 0, "{=SUM(A13:A14*1)}", None, 5)
    sheet.merge_range("D1:F2", "hopslagen", bold)
    sheet.merge_range("D4:D6", 7, bold)
    sheet.write_comment("B1", "En kommentar", {"author": "Kartlägg"})
    sheet.write("B1", "med kommentar")
    sheet.set_row(4, None, None, {"hidden": True})
    sheet.set_row(5, None, None, {"hidden": True})
    sheet.set_column("H:I", None, None, {"hidden": True})
    sheet.write("H9", 1)
    sheet.write_blank("J1", None, bold)
    for at in range(3):
        sheet.write_row(9 + at, 9, [5, 5, 5])
    sheet.write("XFD200", "sist")


def with_openpyxl(name, iso):
    book = openpyxl.Workbook(iso_dates=iso)
    book.properties.created = book.properties.modified = MADE
    sheet = book.active
    sheet.title = "Antal"

    def formatted(at, number, code):
        sheet.cell(at + 1, 1, number).number_format = code

    def text(at, value):
        cell = sheet.cell(at + 1, 1)
        cell.value = value
        cell.data_type = "s"

    row = fill(text, lambda at, number: sheet.cell(at + 1, 1, number), formatted) + 1
    values = [
        datetime.date(2023, 4, 3),
        datetime.datetime(2023, 4, 3, 14, 30),
        datetime.time(14, 30),
        datetime.timedelta(hours=36),
        "=A13*2",
        "#N/A",
        True,
        CellRichText("a ", TextBlock(InlineFont(b=True), "fet"), " b"),
    ]
    for value in values:
        sheet.cell(row, 1, value)
        row += 1
    sheet.cell(row, 1, "SCB").hyperlink = "https://www.scb.se/"
    sheet["D1"] = "hopslagen"
    sheet.merge_cells("D1:F2")
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions.group("H", "I", hidden=True)
    sheet["H9"] = 1
    hidden = book.create_sheet("Dolt blad")
    hidden.sheet_state = "hidden"
    hidden["B2"] = "nyckel"
    book.save(name)


with_xlsxwriter("xlsxwriter.xlsx", {})
with_xlsxwriter("xlsxwriter-inline-1904.xlsx", {"constant_memory": True, "date_1904": True})
with_openpyxl("openpyxl.xlsx", False)
with_openpyxl("openpyxl-iso-dates.xlsx", True)
