# Reads a file, or the workbooks of a folder, with readxl, and tells the most memory that it took (in kB) and its
# processor time.
path <- commandArgs(trailingOnly = TRUE)[1]
files <- if (dir.exists(path)) sort(list.files(path, pattern = "[.]xlsx$", full.names = TRUE)) else path
cells <- 0
for (file in files) {
  for (sheet in readxl::excel_sheets(file)) {
    frame <- readxl::read_excel(file, sheet = sheet, col_names = FALSE, .name_repair = "minimal", progress = FALSE)
    cells <- cells + sum(vapply(frame, function(column) sum(!is.na(column)), numeric(1)))
  }
}
cat(cells, "cells\n")
status <- readLines("/proc/self/status")
peak <- gsub("[^0-9]", "", grep("^VmHWM", status, value = TRUE))
cat("peak", peak, "cpu", format(sum(proc.time()[1:2])), "\n", file = stderr())
