"""Reads a file, or the workbooks of a folder, with pandas, and tells the most memory that it took (in kB) and its processor time."""

import os
import resource
import sys

import pandas

path = sys.argv[1]
names = sorted(name for name in os.listdir(path) if name.endswith(".xlsx")) if os.path.isdir(path) else [""]
cells = 0
for name in names:
    file = os.path.join(path, name) if name else path
    if file.endswith(".csv"):
        frames = {"": pandas.read_csv(file, sep=";", header=None, dtype=str)}
    else:
        frames = pandas.read_excel(file, sheet_name=None, header=None, engine="openpyxl")
    cells += sum(int(frame.count().sum()) for frame in frames.values())
print(cells, "cells")
used = resource.getrusage(resource.RUSAGE_SELF)
print("peak", used.ru_maxrss, "cpu", used.ru_utime + used.ru_stime, file=sys.stderr)
