"The house's limits, counted over the exported modules; `--report` prints the figures, exit 1 where a limit is broken"

import ast
import json
import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[2] if len(sys.argv) > 2 else Path(__file__).resolve().parent.parent)
MAX_COLUMNS, MAX_BODY_LINES, MAX_POSITIONAL = 110, 40, 6


def modules():  # (path, source) of every exported module
    for path in sorted((ROOT / 'ecg_digit').rglob('*.py')):
        if path.name != '_modidx.py':
            yield path, path.read_text(encoding='utf-8')


def long_lines(source):  # numbers of lines over the limit; the export's own list of names does not count
    listed = re.search(r'^__all__ = \[.*?\]', source, re.M | re.S)
    start, stop = (source[:k].count('\n') for k in listed.span()) if listed else (0, -1)
    return [
        i + 1
        for i, line in enumerate(source.splitlines())
        if len(line) > MAX_COLUMNS and not start <= i <= stop
    ]


def body_lines(f):  # lines of a function without its signature and docstring
    first = f.body[1:] if ast.get_docstring(f) and len(f.body) > 1 else f.body
    return f.end_lineno - first[0].lineno + 1


def long_functions(tree):  # (name, lines) over the limit
    found = [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return [(f.name, body_lines(f)) for f in found if body_lines(f) > MAX_BODY_LINES]


def crowded_calls(tree):  # lines of calls with too many arguments without names
    return [n.lineno for n in ast.walk(tree) if isinstance(n, ast.Call) and len(n.args) > MAX_POSITIONAL]


def star_imports(tree):
    return [n.lineno for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.names[0].name == '*']


def loose_constants(tree):  # numbers at the top of a module, outside a configuration
    def number(n):
        return all(
            isinstance(
                o,
                (ast.Constant, ast.UnaryOp, ast.Tuple, ast.List, ast.Load, ast.USub, ast.BinOp, ast.operator),
            )
            for o in ast.walk(n)
        )

    return [
        n.targets[0].id
        for n in tree.body
        if isinstance(n, ast.Assign)
        and isinstance(n.targets[0], ast.Name)
        and number(n.value)
        and any(isinstance(o, ast.Constant) and isinstance(o.value, (int, float)) for o in ast.walk(n.value))
    ]


def upward_imports():  # notebooks that import a room of a higher number
    rooms, names = {}, sorted((ROOT / 'nbs').glob('*.ipynb'))
    cells = {
        p.stem: [
            ''.join(c['source'])
            for c in json.loads(p.read_text(encoding='utf-8'))['cells']
            if c['cell_type'] == 'code'
        ]
        for p in names
    }
    for k, (stem, code) in enumerate(cells.items()):
        for c in code:
            if m := re.match(r'#\|\s*default_exp\s+(\S+)', c):
                rooms[f'ecg_digit.{m[1]}'] = k
    for k, (stem, code) in enumerate(cells.items()):
        for c in code:
            for m in re.finditer(r'^from (ecg_digit[\w.]*) import', c, re.M):
                if rooms.get(m[1], -1) > k:
                    yield f'{stem} imports {m[1]}'


def main():
    faults, rows = list(upward_imports()), []
    for path, source in modules():
        tree = ast.parse(source)
        name = path.relative_to(ROOT / 'ecg_digit').as_posix()
        found = dict(
            long=long_lines(source),
            functions=long_functions(tree),
            crowded=crowded_calls(tree),
            stars=star_imports(tree),
        )
        rows.append((name, source.count('\n'), *map(len, found.values()), len(loose_constants(tree))))
        faults += [f'{name}: {what} {where}' for what, where in found.items() if where]
    if '--report' in sys.argv:
        print(f'{"module":32s} lines  long  functions  crowded  stars  constants')
        for name, *n in rows:
            print(f'{name:32s} {n[0]:5d} {n[1]:5d} {n[2]:10d} {n[3]:8d} {n[4]:6d} {n[5]:10d}')
        print(
            'in all',
            *(sum(o) for o in list(zip(*rows))[1:]),
            f'; largest {max(rows, key=lambda o: o[1])[:2]}',
        )
    for o in faults:
        print(o)
    sys.exit(bool(faults))


main()
