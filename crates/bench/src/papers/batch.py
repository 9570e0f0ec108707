"""Typst's side of the comparison: all papers of papers.json, one after the other, by one compiler.

Arguments: the template, and the folder with fonts and data. Answers with seconds and bytes as JSON,
and leaves the first paper in the folder as typst.pdf.
"""

import json
import pathlib
import sys
import time

import typst

template, folder = map(pathlib.Path, sys.argv[1:])
papers = [json.dumps(paper) for paper in json.loads((folder / "papers.json").read_text("utf-8"))]
start = time.perf_counter()
compiler = typst.Compiler(template, font_paths=[str(folder / "fonts")], ignore_system_fonts=True)
made = [
    compiler.compile(format="pdf", sys_inputs={"paper": paper}, pdf_standards="ua-1")
    for paper in papers
]
seconds = time.perf_counter() - start
(folder / "typst.pdf").write_bytes(made[0])
print(json.dumps({"seconds": seconds, "bytes": sum(map(len, made))}))
